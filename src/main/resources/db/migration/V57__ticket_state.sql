-- Open tickets are few among all there have ever been: ticks look for them by their state every minute.
CREATE INDEX ticket_state ON ticket (state, due_at);
