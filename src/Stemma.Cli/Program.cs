using Stemma.Cli;
using Stemma.Cli.Commands;

using var session = Session.OfProcess();
return CommandLine.Run(args, session);
