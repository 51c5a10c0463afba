"""The settings of the project with the models in shop/."""

import os

SECRET_KEY = "none"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "shop"]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.ENGINE_OF_THE_TEST", "NAME": os.environ["PGDATABASE"]}
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
