"""posts' own figures."""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Brings the schema forward."""
    op.add_column('post', sa.Column('amounts', sa.JSON(), nullable=True))


def downgrade() -> None:
    """Takes it back."""
    op.drop_column('post', 'amounts')
