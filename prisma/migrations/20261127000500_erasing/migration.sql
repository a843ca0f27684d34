-- The audit trail only grows. Whoever erases a person may take out of it what names them, an e-mail and network addresses, and
-- nothing else: who did what to what, and when, stays.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('plenary.erasing', true) = 'on'
        AND (OLD.id, OLD.at, OLD.actor_id, OLD.actor_label, OLD.verb, OLD.subject, OLD.subject_id)
            IS NOT DISTINCT FROM (NEW.id, NEW.at, NEW.actor_id, NEW.actor_label, NEW.verb, NEW.subject, NEW.subject_id)
        AND (NEW.address IS NULL OR NEW.address = OLD.address)
        AND (NEW.details = OLD.details OR NEW.details = OLD.details - 'email')
    THEN RETURN NEW;
    END IF;
    RAISE EXCEPTION '% only grows: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
END;
$$;

DROP TRIGGER "audit_event_only_grows" ON "audit_event";
CREATE TRIGGER "audit_event_only_grows" BEFORE UPDATE OR DELETE ON "audit_event"
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
