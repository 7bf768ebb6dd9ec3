"""Extensions of parameters and properties: the accepted values of arguments."""
