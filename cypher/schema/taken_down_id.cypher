// What was taken down is noted once.
CREATE CONSTRAINT taken_down_id IF NOT EXISTS FOR (t:TakenDown) REQUIRE t.id IS UNIQUE
