"""One function per question; REST, the page and the command line all call it."""
