"""The documentation site: guides of ``docs/``, a page for each operation, and the reference of the public names.

``python -m documentation`` writes plain Markdown pages and the configuration of the site generator into a folder;
``make docs`` builds the site from them and checks its links.
"""
