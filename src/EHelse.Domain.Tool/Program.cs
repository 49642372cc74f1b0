using EHelse.Domain.Tool;

return EhelseCommand.Run(args, Surroundings.OfProcess());
