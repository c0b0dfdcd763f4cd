// The index of earlier versions, which left out the stop words of English, is of no use any more.
DROP INDEX names IF EXISTS
