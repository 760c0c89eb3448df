-- Where a post landed in its conversation, so that it can be edited; and which one an edit takes the place of.
alter table post add column activity_id text;
alter table post add column edits text;
create index post_by_team on post (tenant_id, team_id, said_at);
