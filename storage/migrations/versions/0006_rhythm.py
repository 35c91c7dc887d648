"""rhythm: nudges, the actions that people chose, and what the people around an account do."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
TEXT = sqlmodel.sql.sqltypes.AutoString
DUE = sa.text('next_nudge_at IS NOT NULL')


def upgrade() -> None:
    """Brings the schema forward."""
    op.add_column('person', sa.Column('nudges', sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column('person', sa.Column('nudging', sa.JSON(), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('person', sa.Column('next_nudge_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    op.add_column('person', sa.Column('figures_on', sa.Date(), nullable=True))
    op.add_column('person', sa.Column('summed_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    op.create_index('ix_person_nudge', 'person', ['next_nudge_at'], unique=False, postgresql_where=DUE, sqlite_where=DUE)
    op.add_column('outbox', sa.Column('not_after', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    op.create_table(
        'act',
        sa.Column('id', BIG, autoincrement=True, nullable=False),
        sa.Column('entry_id', BIG, nullable=False),
        sa.Column('person_id', sa.BigInteger(), nullable=False),
        sa.Column('who', TEXT(), nullable=False),
        sa.Column('kind', TEXT(), nullable=False),
        sa.Column('day', sa.Date(), nullable=False),
        sa.Column('n', sa.Integer(), nullable=False),
        sa.Column('toward', TEXT(), nullable=False),
        sa.Column('platform', TEXT(), nullable=True),
        sa.CheckConstraint('n >= 1', name=op.f('ck_act_n_positive')),
        sa.ForeignKeyConstraint(['entry_id'], ['entry.id'], name=op.f('fk_act_entry_id_entry'), ondelete='CASCADE'),
        sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_act_person_id_person'), ondelete='CASCADE'),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_act')),
    )
    op.create_index(op.f('ix_act_entry_id'), 'act', ['entry_id'], unique=False)
    op.create_index('ix_act_person_day', 'act', ['person_id', 'day'], unique=False)
    op.create_table(
        'plan',
        sa.Column('id', BIG, autoincrement=True, nullable=False),
        sa.Column('person_id', BIG, nullable=False),
        sa.Column('advice', TEXT(), nullable=False),
        sa.Column('arguments', sa.JSON(), nullable=False),
        sa.Column('moment', TEXT(), nullable=False),
        sa.Column('own_words', sa.Boolean(), nullable=False),
        sa.Column('day', sa.Date(), nullable=False),
        sa.Column('chosen', sa.Date(), nullable=False),
        sa.Column('smaller', sa.Boolean(), nullable=False),
        sa.Column('outcome', TEXT(), nullable=True),
        sa.Column('told', sa.Date(), nullable=True),
        sa.Column('dropped', sa.Boolean(), nullable=False),
        sa.Column('platform', TEXT(), nullable=True),
        sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_plan_person_id_person'), ondelete='CASCADE'),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_plan')),
    )
    op.create_index(op.f('ix_plan_person_id'), 'plan', ['person_id'], unique=False)


def downgrade() -> None:
    """Takes it back."""
    op.drop_table('plan')
    op.drop_table('act')
    op.drop_index('ix_person_nudge', 'person', postgresql_where=DUE, sqlite_where=DUE)
    # An older Faro would send them as answers, whatever the hour.
    op.execute("DELETE FROM outbox WHERE kind = 'nudge'")
    op.drop_column('outbox', 'not_after')
    for name in ('summed_at', 'figures_on', 'next_nudge_at', 'nudging', 'nudges'):
        op.drop_column('person', name)
