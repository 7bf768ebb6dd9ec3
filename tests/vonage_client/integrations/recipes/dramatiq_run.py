"""Delivers messages of ``examples/workers/dramatiq_worker`` to a real worker, some twice."""

import dramatiq
from dramatiq_worker import order_shipped

broker = dramatiq.get_broker()
broker.flush_all()
for order in ("1", "1", "2", "3", "3"):
    order_shipped.send(order, "447700900000")
worker = dramatiq.Worker(broker, worker_threads=1)
worker.start()
broker.join(order_shipped.queue_name, timeout=120_000)
for order in ("1", "2", "3"):
    order_shipped.send(order, "447700900000")
broker.join(order_shipped.queue_name, timeout=120_000)
worker.stop()
