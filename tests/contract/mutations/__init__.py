"""The mutation proof: kinds of change to the document, and what must notice each of them."""

from .documents import OPERATIONS
from .kind import Mutation
from .overlaid import OVERLAID
from .requests import REQUESTS
from .responses import RESPONSES

MUTATIONS: tuple[Mutation, ...] = (*OPERATIONS, *REQUESTS, *RESPONSES, *OVERLAID)

__all__ = ["MUTATIONS", "Mutation"]
