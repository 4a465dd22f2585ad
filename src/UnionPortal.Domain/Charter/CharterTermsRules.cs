namespace UnionPortal.Domain.Charter;

/// <summary>A term that makes no sense: where it stands in the charter file, and why.</summary>
public sealed record NonsenseTerm(string Path, string Reason);

/// <summary>What no charter may say: figures that make no sense, and terms that the law forbids.</summary>
public static class CharterTermsRules
{
    /// <summary>Every term that is nonsense, by its path in the file (<c>board.quorum.share</c>), in plain English for the operator.</summary>
    public static IReadOnlyList<NonsenseTerm> NonsenseIn(CharterTerms terms) =>
    [
        .. NumbersOutOfRange(terms),
        .. FractionsOutOfRange(terms),
        .. Contradictions(terms),
    ];

    private static IEnumerable<NonsenseTerm> NumbersOutOfRange(CharterTerms terms)
    {
        (string Path, int Value, int Min, int Max)[] numbers =
        [
            ("admission.minYearsActive", terms.Admission.MinYearsActive, 0, 50),
            ("admission.decisionDays", terms.Admission.DecisionDays, 1, 366),
            ("admission.draftDays", terms.Admission.DraftDays, 2, 3660),
            ("admission.draftLetterDays", terms.Admission.DraftLetterDays.DefaultIfEmpty().Max(), 1, terms.Admission.DraftDays - 1),
            ("admission.reapplyAfterMonths", terms.Admission.ReapplyAfterMonths, 0, 120),
            ("recommendation.required", terms.Recommendation.Required, 0, 20),
            ("recommendation.minMembershipMonths", terms.Recommendation.MinMembershipMonths, 0, 240),
            ("recommendation.maxPerYear", terms.Recommendation.MaxPerYear ?? 1, 1, 1000),
            ("recommendation.answerDays", terms.Recommendation.AnswerDays, 1, 366),
            ("candidacy.months", terms.Candidacy.Months, 1, 120),
            ("candidacy.maxProlongations", terms.Candidacy.MaxProlongations, 0, 20),
            ("candidacy.prolongationMonths", terms.Candidacy.ProlongationMonths, 1, 120),
            ("board.minSeats", terms.Board.MinSeats, 1, 100),
            ("board.maxSeats", terms.Board.MaxSeats, 1, 100),
            ("board.voteDays", terms.Board.VoteDays, 1, 366),
            ("board.maxIntervalMonths", terms.Board.MaxIntervalMonths, 1, 60),
            ("board.termYears", terms.Board.TermYears ?? 1, 1, 20),
            ("meeting.maxIntervalMonths", terms.Meeting.MaxIntervalMonths, 1, 60),
            ("meeting.noticeDays", terms.Meeting.NoticeDays, 0, 366),
            ("meeting.proxiesPerPerson", terms.Meeting.ProxiesPerPerson, 0, 20),
            ("departure.noticeDays", terms.Departure.NoticeDays, 0, 366),
            ("departure.contactLossMonths", terms.Departure.ContactLossMonths, 1, 120),
            ("expulsion.noticeDays", terms.Expulsion.NoticeDays, 0, 366),
            ("expulsion.appealDays", terms.Expulsion.AppealDays, 0, 366),
            ("expulsion.decisionCopyDays", terms.Expulsion.DecisionCopyDays, 0, 366),
            ("suspension.answerDays", terms.Suspension.AnswerDays, 0, 366),
            ("departure.contactAttempts", terms.Departure.ContactAttempts, 1, 50),
            ("departure.contactChannels", terms.Departure.ContactChannels, 1, 5),
            .. terms.Departure.ReturnAfterMonths.Select(one => ($"departure.returnAfterMonths.{char.ToLowerInvariant(one.Key.ToString()[0])}{one.Key.ToString()[1..]}", one.Value, 0, 240)),
            ("report.dueMonth", terms.Report.DueMonth, 1, 12),
            ("report.dueDay", terms.Report.DueDay, 1, 31),
            ("report.lateReminderDays", terms.Report.LateReminderDays, 1, 366),
            ("report.warningAfterDays", terms.Report.WarningAfterDays, 1, 366),
            ("report.boardAfterDays", terms.Report.BoardAfterDays, terms.Report.WarningAfterDays, 732),
            ("report.maxExtensionDays", terms.Report.MaxExtensionDays, 0, 366),
            ("report.extensionAnswerDays", terms.Report.ExtensionAnswerDays, 1, 60),
            ("report.smallestGroup", terms.Report.SmallestGroup, 3, 100),
            ("voting.absenteeDays", terms.Voting.AbsenteeDays, 0, 90),
            ("voting.newMemberWaitingDays", terms.Voting.NewMemberWaitingDays, 0, 366),
            ("valuation.distance", terms.Valuation.Distance, 0, 100),
            ("valuation.readingDays", terms.Valuation.ReadingDays, 1, 366),
            ("valuation.smallestGroup", terms.Valuation.SmallestGroup, 1, 100),
            ("certification.months", terms.Certification.Months, 1, 120),
            ("certification.enough", terms.Certification.Enough, 1, 100),
            ("certification.renewMonths", terms.Certification.RenewMonths, 0, 24),
            ("publication.intervalMonths", terms.Publication.IntervalMonths, 1, 60),
        ];
        return from number in numbers
               where number.Value < number.Min || number.Value > number.Max
               select new NonsenseTerm(number.Path, $"{number.Value} is not between {number.Min} and {number.Max}");
    }

    private static IEnumerable<NonsenseTerm> FractionsOutOfRange(CharterTerms terms)
    {
        (string Path, Fraction? Share, Comparison Comparison)[] shares =
        [
            ("admission.nonStateFoundersMoreThan", terms.Admission.NonStateFoundersMoreThan, Comparison.MoreThan),
            ("admission.independentIncomeMoreThan", terms.Admission.IndependentIncomeMoreThan, Comparison.MoreThan),
            ("board.quorum.share", terms.Board.Quorum.Share, terms.Board.Quorum.Comparison),
            ("board.urgentMajority.share", terms.Board.UrgentMajority.Share, terms.Board.UrgentMajority.Comparison),
            ("meeting.quorum.share", terms.Meeting.Quorum.Share, terms.Meeting.Quorum.Comparison),
            ("meeting.majority.share", terms.Meeting.Majority.Share, terms.Meeting.Majority.Comparison),
            ("expulsion.majority.share", terms.Expulsion.Majority.Share, terms.Expulsion.Majority.Comparison),
            .. terms.Voting.Rules.Select(rule => ($"voting.rules.{KeyOf(rule.Key)}.quorum.share", rule.Value.Quorum.Share, rule.Value.Quorum.Comparison)),
            .. terms.Voting.Rules.SelectMany(rule => rule.Value.Majorities.Select((one, at) => ($"voting.rules.{KeyOf(rule.Key)}.majorities[{at}].share", one.Share, one.Comparison))),
        ];
        return from share in shares
               where share.Share is not null && !IsWithinTheWhole(share.Share, share.Comparison)
               select new NonsenseTerm(share.Path, $"{share.Share} can never be reached or is not a share");
    }

    private static string KeyOf(AgendaSubject subject) => char.ToLowerInvariant(subject.ToString()[0]) + subject.ToString()[1..];

    private static bool IsWithinTheWhole(Fraction share, Comparison comparison) =>
        share.Denominator > 0 && share.Numerator >= 0
        && (comparison == Comparison.AtLeast ? share.Numerator <= share.Denominator : share.Numerator < share.Denominator);

    private static IEnumerable<NonsenseTerm> Contradictions(CharterTerms terms)
    {
        if (terms.Board.MinSeats > terms.Board.MaxSeats)
            yield return new("board.minSeats", $"{terms.Board.MinSeats} seats at least, but {terms.Board.MaxSeats} at most");
        if (!Fraction.Half.IsReachedBy(terms.Meeting.Quorum.Share.Numerator, terms.Meeting.Quorum.Share.Denominator))
            yield return new("meeting.quorum.share", "the law asks for a quorum of at least half (Civil Code, Article 181.2)");
        foreach ((AgendaSubject subject, VotingRule rule) in terms.Voting.Rules)
        {
            if (rule.Majorities.Count == 0) yield return new($"voting.rules.{KeyOf(subject)}.majorities", "a rule without a majority adopts nothing");
            if (!Fraction.Half.IsReachedBy(rule.Quorum.Share.Numerator, rule.Quorum.Share.Denominator))
                yield return new($"voting.rules.{KeyOf(subject)}.quorum.share", "the law asks for a quorum of at least half (Civil Code, Article 181.2)");
        }
        if (terms.Report.DueMonth is >= 1 and <= 12 && terms.Report.DueDay > DateTime.DaysInMonth(2027, terms.Report.DueMonth))
            yield return new("report.dueDay", $"month {terms.Report.DueMonth} has no day {terms.Report.DueDay}");
        if (terms.Departure.ContactChannels > terms.Departure.ContactAttempts)
            yield return new("departure.contactChannels", $"{terms.Departure.ContactChannels} channels cannot be tried with {terms.Departure.ContactAttempts} attempts");
        if (terms.Candidacy.ReminderDays.Any(day => day < 0))
            yield return new("candidacy.reminderDays", "a reminder cannot come after the review date");
        if (terms.Report.ReminderDays.Any(day => day < 0))
            yield return new("report.reminderDays", "a reminder before the due day cannot come after it");
    }
}
