"""Work with the engines that people run already: Celery."""
