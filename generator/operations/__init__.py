"""From the document's paths to operations of the intermediate representation."""
