"""Runs the DAG of ``examples/workers/airflow_dag`` four times, with two ledgers: in a real Airflow on SQLite."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import airflow_dag

dags = Path(os.environ["AIRFLOW_HOME"]) / "dags"
dags.mkdir(parents=True)
shutil.copy(airflow_dag.__file__, dags)
for command in (["db", "migrate"], ["dags", "reserialize"]):
    subprocess.run([sys.executable, "-m", "airflow", *command], check=True)
runs = (("a", "1", "success"), ("a", "1", "success"), ("b", "3", "failed"), ("b", "3", "failed"))
for ledger, order, state in runs:
    os.environ["LEDGER"] = f"{os.environ['LEDGERS']}/{ledger}.db"
    run = airflow_dag.example.test(run_conf={"order": order})
    print(order, run.state)
    if run.state != state:
        sys.exit(f"{order}: {run.state}, not {state}")
