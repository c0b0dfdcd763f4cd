"""What is true of Vietnamese text: normal forms, tokens, sentences, dates."""
