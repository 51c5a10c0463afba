"""Alembic beside: for each file of models, `alembic revision --autogenerate` and `alembic upgrade head`.

autogenerate.py FOLDER: the folder holds alembic.ini, alembic/env.py and models_NN.py. Prints what each revision does, as JSON.
"""

import contextlib
import json
import pathlib
import re
import shutil
import sys

import sqlalchemy
from alembic import command
from alembic.config import Config

folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(folder))
sys.dont_write_bytecode = True  # two files of one size and second would be one to the cache
config = Config(folder / "alembic.ini", stdout=sys.stderr)
shutil.copy(pathlib.Path(config.get_template_directory()) / "generic/script.py.mako", folder / "alembic")
found = []
with contextlib.redirect_stdout(sys.stderr):
    for models in sorted(folder.glob("models_*.py")):
        (folder / "models.py").write_text(models.read_text())
        sys.modules.pop("models", None)
        script = command.revision(config, models.stem, autogenerate=True)
        upgrade = pathlib.Path(script.path).read_text().partition("def upgrade")[2].partition("def downgrade")[0]
        operations = re.findall(r"^    op\.(\w+)\(", upgrade, re.MULTILINE)
        try:
            command.upgrade(config, "head")
            found.append({"operations": operations, "refused": False})
        except sqlalchemy.exc.DBAPIError:
            found.append({"operations": operations, "refused": True})
            command.stamp(config, "head")
print(json.dumps(found))
