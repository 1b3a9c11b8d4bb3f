"""What is said in the source against what the catalogues say, and the catalogues brought in step: `make words`."""
