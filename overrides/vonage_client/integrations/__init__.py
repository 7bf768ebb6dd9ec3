"""Work with the engines that people run already: a Celery task, and what every other engine has to ask of an error."""

from .retries import may_repeat, pause

__all__ = ["may_repeat", "pause"]
