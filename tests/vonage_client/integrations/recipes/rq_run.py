"""Runs jobs of ``examples/workers/rq_worker`` in a real worker, which forks a process for each of them."""

import os
import time

from redis import Redis
from rq import Queue, Worker
from rq.registry import ScheduledJobRegistry
from rq_worker import order_shipped

redis = Redis.from_url(os.environ["BROKER"])
redis.flushdb()
queue = Queue(connection=redis)


def run(*orders: str) -> None:
    for order in orders:
        queue.enqueue(order_shipped, order, "447700900000")
    deadline = time.monotonic() + 120
    while True:
        Worker([queue], connection=redis).work(burst=True, with_scheduler=True, logging_level="ERROR")
        if not queue.job_ids and not ScheduledJobRegistry(queue=queue).get_job_ids():
            return
        assert time.monotonic() < deadline
        time.sleep(0.2)


run("1", "1", "2", "3", "3")
run("1", "2", "3")
