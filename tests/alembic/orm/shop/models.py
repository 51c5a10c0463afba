"""Models with most of what Django knows."""

from django.db import models
from django.db.models.functions import Lower, Now


class Person(models.Model):
    name = models.CharField(max_length=100, db_index=True, db_comment="how they're called")
    email = models.EmailField(unique=True)
    made = models.DateTimeField(db_default=Now())
    active = models.BooleanField(db_default=True)
    state = models.CharField(max_length=10, db_default="50%")
    price = models.DecimalField(max_digits=10, decimal_places=2)
    number = models.PositiveIntegerField(db_default=1)
    double = models.GeneratedField(
        expression=models.F("price") * 2,
        output_field=models.DecimalField(max_digits=10, decimal_places=2),
        db_persist=True,
    )
    data = models.JSONField(default=dict)

    class Meta:
        db_table_comment = "Those who buy"
        indexes = [
            models.Index(Lower("name"), name="person_lower"),
            models.Index(fields=["name"], name="person_active", condition=models.Q(active=True)),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(price__gt=0), name="person_price"),
            models.UniqueConstraint(fields=["name", "state"], name="person_name_state"),
            models.UniqueConstraint(fields=["name"], condition=models.Q(state="x%"), name="person_x"),
        ]


class Order(models.Model):
    buyer = models.ForeignKey(Person, on_delete=models.CASCADE)
    parent = models.ForeignKey("self", null=True, on_delete=models.SET_NULL)
    tags = models.ManyToManyField(Person, related_name="tagged")
    code = models.UUIDField()
