// What whomet needs of a database. Every statement can be run again; each index is named whomet_…
// so that it can be told from yours. Data without a workspace property is not touched by any of them.

// One node, one edge, for each id of a workspace.
CREATE CONSTRAINT whomet_document IF NOT EXISTS FOR (n:Document) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT whomet_meeting IF NOT EXISTS FOR (n:Meeting) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT whomet_person IF NOT EXISTS FOR (n:Person) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT whomet_agency IF NOT EXISTS FOR (n:Agency) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT whomet_topic IF NOT EXISTS FOR (n:Topic) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT whomet_workspace IF NOT EXISTS FOR (n:WhometWorkspace) REQUIRE n.workspace IS UNIQUE;
CREATE CONSTRAINT whomet_attended IF NOT EXISTS FOR ()-[r:ATTENDED]-() REQUIRE (r.workspace, r.id) IS UNIQUE;
CREATE CONSTRAINT whomet_represents IF NOT EXISTS FOR ()-[r:REPRESENTS]-() REQUIRE (r.workspace, r.id) IS UNIQUE;
CREATE CONSTRAINT whomet_discussed IF NOT EXISTS FOR ()-[r:DISCUSSED]-() REQUIRE (r.workspace, r.id) IS UNIQUE;
CREATE CONSTRAINT whomet_reported_in IF NOT EXISTS FOR ()-[r:REPORTED_IN]-() REQUIRE (r.workspace, r.id) IS UNIQUE;
CREATE CONSTRAINT whomet_part_of IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE (r.workspace, r.id) IS UNIQUE;
CREATE CONSTRAINT whomet_follows IF NOT EXISTS FOR ()-[r:FOLLOWS]-() REQUIRE (r.workspace, r.id) IS UNIQUE;

// What the canned queries look for.
CREATE INDEX whomet_person_name IF NOT EXISTS FOR (n:Person) ON (n.workspace, n.name);
CREATE INDEX whomet_agency_name IF NOT EXISTS FOR (n:Agency) ON (n.workspace, n.name);
CREATE INDEX whomet_topic_name IF NOT EXISTS FOR (n:Topic) ON (n.workspace, n.name);
CREATE INDEX whomet_meeting_status IF NOT EXISTS FOR (n:Meeting) ON (n.workspace, n.status);

// Names in any spelling: this analyzer folds accents and case, so that "nunez" finds Núñez.
CREATE FULLTEXT INDEX whomet_names IF NOT EXISTS FOR (n:Person|Agency|Topic|Meeting)
ON EACH [n.name, n.aliases, n.name_es, n.name_en, n.acronym, n.label]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true}};
