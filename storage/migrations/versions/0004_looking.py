"""looking."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None

OPEN = sa.text("status IN ('waiting', 'looking')")
WAITING = sa.text("status = 'waiting'")
LOOKING = sa.text("status = 'looking'")


def upgrade() -> None:
    """Brings the schema forward."""
    op.add_column('inbox', sa.Column('album', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    op.add_column('inbox', sa.Column('lease_until', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    op.add_column('inbox', sa.Column('looks', sa.Integer(), server_default=sa.text('0'), nullable=False))
    op.add_column('inbox', sa.Column('progress_id', sa.BigInteger(), nullable=True))
    op.add_column('inbox', sa.Column('shot', sa.JSON(), nullable=True))
    op.create_index('ix_inbox_open', 'inbox', ['chat_id', 'update_id'], unique=False, postgresql_where=OPEN, sqlite_where=OPEN)
    op.create_index('ix_inbox_looking', 'inbox', ['chat_id', 'update_id'], unique=False, postgresql_where=LOOKING, sqlite_where=LOOKING)
    op.drop_index('ix_inbox_waiting', 'inbox', postgresql_where=WAITING, sqlite_where=WAITING)


def downgrade() -> None:
    """Takes it back."""
    # What an older Faro knows nothing of would wait for ever: it answers pictures too, that it cannot read them.
    op.execute("UPDATE inbox SET status = 'waiting' WHERE status = 'looking'")
    op.create_index('ix_inbox_waiting', 'inbox', ['chat_id', 'update_id'], unique=False, postgresql_where=WAITING, sqlite_where=WAITING)
    op.drop_index('ix_inbox_looking', 'inbox', postgresql_where=LOOKING, sqlite_where=LOOKING)
    op.drop_index('ix_inbox_open', 'inbox', postgresql_where=OPEN, sqlite_where=OPEN)
    for name in ('shot', 'progress_id', 'looks', 'lease_until', 'album'):
        op.drop_column('inbox', name)
