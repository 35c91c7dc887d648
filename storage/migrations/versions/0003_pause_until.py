"""pause until."""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Brings the schema forward."""
    op.add_column('person', sa.Column('paused_until', sa.Date(), nullable=True))


def downgrade() -> None:
    """Takes it back."""
    # Not in a batch: SQLite would make the table anew, and what belongs to people would go with the old one.
    op.drop_column('person', 'paused_until')
