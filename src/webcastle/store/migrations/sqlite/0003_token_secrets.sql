-- What browser tokens are signed with: the current secret and the one before it.
CREATE TABLE token_secrets (
    secret_no  INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    secret     BLOB    NOT NULL,
    created_at INTEGER NOT NULL
);

-- User ids are asked back for their names.
CREATE INDEX rooms_by_owner ON rooms (owner_id);
