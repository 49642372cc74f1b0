// The test package is not here: a test suite is neither trimmed nor compiled ahead of time.
OurGrants.Grant.Print(args[0]);
