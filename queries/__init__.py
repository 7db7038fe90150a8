"""What can be asked: canned queries in Cypher with NetworkX twins, and questions in Spanish and English."""
