// title: Who is on one document's list and not on another's
// en: Who is on one list only?
// es: ¿Quién aparece solo en una de las listas?
// note: Meetings whose people several documents name, and the people whom not all of these name.
// columns: [meeting_id, date, meeting, person_id, person, named_in, documents, statements]
// order: [date, meeting_id, person, person_id]

MATCH (p:Person {workspace: $workspace})-[a:ATTENDED]->(m:Meeting {workspace: $workspace, status: 'held'})
WITH m, collect(a) AS seats, collect(p) AS sitting
// Where every seat is named by the same documents, nobody is missing on any list.
WHERE any(seat IN seats WHERE coalesce(seat.documents, []) <> coalesce(seats[0].documents, []))
UNWIND range(0, size(seats) - 1) AS place
WITH m, sitting[place] AS p, seats[place] AS a
UNWIND a.documents AS document
WITH m, p, collect(DISTINCT document) AS named, collect(a {.statements, .quotes}) AS statements
WITH m, collect({person: p, named: named, statements: statements}) AS people
UNWIND people AS one
UNWIND one.named AS document
WITH m, people, count(DISTINCT document) AS documents
WHERE documents > 1
UNWIND people AS one
WITH m, documents, one.person AS p, size(one.named) AS named_in, one.statements AS statements
WHERE named_in < documents
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, p.id AS person_id, p.name AS person,
       named_in, documents, statements
ORDER BY date, meeting_id, person, person_id
