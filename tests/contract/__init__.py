"""Contract tests: the generated package says and does what the document says, and nothing else.

``oracle`` reads the raw document by itself (no module of the generator is imported there) and holds
what it finds against a generated package. Each check is a plain function that yields findings; the
tests are thin, and the mutation proof runs the same checks of a changed document against the
package of the unchanged one.
"""
