using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnionPortal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditLines",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    Act = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SubjectKind = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    SubjectId = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Details = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLines", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "BoardMeetings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardMeetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CharterVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Json = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CharterVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DecisionRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Body = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SummaryRu = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SummaryEn = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Search = table.Column<string>(type: "nvarchar(2102)", maxLength: 2102, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EligibilityRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Members = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EligibilityRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FollowedStates",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Told = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowedStates", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Followers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Culture = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(36)", maxLength: 36, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Followers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GeneralMeetings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ConvenedFor = table.Column<DateOnly>(type: "date", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlaceRu = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PlaceEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Link = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GeneralMeetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MessageId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ToAddress = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Culture = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Template = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    HeldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReleasedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    GivenUpAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastError = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    StopLink = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    LegalFormCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    CountryCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    City = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Website = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ActiveSince = table.Column<DateOnly>(type: "date", nullable: true),
                    Purposes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Fields = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    TargetGroups = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    GivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Patronymic = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    LatinName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegistryEditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DataSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Counts_Candidates = table.Column<int>(type: "int", nullable: false),
                    Counts_Departures = table.Column<int>(type: "int", nullable: false),
                    Counts_Members = table.Column<int>(type: "int", nullable: false),
                    Counts_Partners = table.Column<int>(type: "int", nullable: false),
                    Counts_Suspended = table.Column<int>(type: "int", nullable: false),
                    Files_Csv = table.Column<int>(type: "int", nullable: false),
                    Files_Json = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistryEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReminderMarks",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderMarks", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "ReportingPeriods",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingPeriods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StorageName = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UploadedByAccountId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Resolution",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Item = table.Column<int>(type: "int", nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: false),
                    Adopted = table.Column<bool>(type: "bit", nullable: true),
                    Entitled = table.Column<int>(type: "int", nullable: false),
                    Present = table.Column<int>(type: "int", nullable: false),
                    For = table.Column<int>(type: "int", nullable: false),
                    Against = table.Column<int>(type: "int", nullable: false),
                    Abstained = table.Column<int>(type: "int", nullable: false),
                    Invalid = table.Column<int>(type: "int", nullable: false),
                    Recused = table.Column<int>(type: "int", nullable: false),
                    MeetingId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Resolution", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Resolution_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Resolution_GeneralMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "GeneralMeetings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CalendarKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: true),
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarKeys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarKeys_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Document",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Document", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Document_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Founder",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Founder", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Founder_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IncomeStatement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomeStatement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IncomeStatement_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_GeneralMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "GeneralMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Invitations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OrganisationName",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Full = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Short = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    English = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Folded = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    SortKey = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationName", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganisationName_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PeopleInCharge",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameInEnglish = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Position = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PositionInEnglish = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ConsentedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeopleInCharge", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeopleInCharge_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RegistrationNumbers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Scheme = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Verification = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationNumbers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegistrationNumbers_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegistryNumbers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Value = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistryNumbers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegistryNumbers_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    Culture = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    ShutAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastFailureAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SecondFactorKey = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    SecondFactorSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SecondFactorStep = table.Column<long>(type: "bigint", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Applications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Seeking = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StartedById = table.Column<int>(type: "int", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastChangedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FinishedSections = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ConsentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConsentText = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SubmittedById = table.Column<int>(type: "int", nullable: true),
                    TermsFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    CopyFileId = table.Column<int>(type: "int", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HasLapsed = table.Column<bool>(type: "bit", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Declarations_AcceptsConduct = table.Column<bool>(type: "bit", nullable: false),
                    Declarations_CommitsToMission = table.Column<bool>(type: "bit", nullable: false),
                    Declarations_DeniesNoHelp = table.Column<bool>(type: "bit", nullable: false),
                    Declarations_HasNoPoliticalAims = table.Column<bool>(type: "bit", nullable: false),
                    Declarations_IsIndependentOfState = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Applications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Applications_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Applications_People_StartedById",
                        column: x => x.StartedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Applications_People_SubmittedById",
                        column: x => x.SubmittedById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Appointments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appointments_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Appointments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "BoardSeats",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Origin = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ChairFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ChairUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ChairRecordId = table.Column<int>(type: "int", nullable: true),
                    RecordId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    LastsUntilMeeting = table.Column<bool>(type: "bit", nullable: false),
                    EndedBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    EndRecordId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardSeats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BoardSeats_DecisionRecords_ChairRecordId",
                        column: x => x.ChairRecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardSeats_DecisionRecords_EndRecordId",
                        column: x => x.EndRecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardSeats_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardSeats_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardSeats_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ContactAttempts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Answered = table.Column<bool>(type: "bit", nullable: false),
                    ById = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactAttempts_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ContactAttempts_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CouncilSeats",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    MeritRu = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    MeritEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    EndRecordId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CouncilSeats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CouncilSeats_DecisionRecords_EndRecordId",
                        column: x => x.EndRecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CouncilSeats_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CouncilSeats_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EligibilityReviews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Verdicts = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Worsened = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Conclusion = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ConcludedById = table.Column<int>(type: "int", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EligibilityReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EligibilityReviews_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_EligibilityReviews_People_ConcludedById",
                        column: x => x.ConcludedById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OrganisationChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ProposedById = table.Column<int>(type: "int", nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedById = table.Column<int>(type: "int", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    After_City = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    After_EnglishName = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    After_From = table.Column<DateOnly>(type: "date", nullable: true),
                    After_FullName = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    After_HeadFamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    After_HeadGivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    After_HeadLatinName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    After_HeadPatronymic = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    After_HeadPosition = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    After_RegionKey = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    After_ShortName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    After_Website = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Before_City = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Before_EnglishName = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Before_From = table.Column<DateOnly>(type: "date", nullable: true),
                    Before_FullName = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Before_HeadFamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Before_HeadGivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Before_HeadLatinName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Before_HeadPatronymic = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Before_HeadPosition = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Before_RegionKey = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Before_ShortName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Before_Website = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganisationChanges_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OrganisationChanges_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OrganisationChanges_People_ProposedById",
                        column: x => x.ProposedById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Representatives",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Position = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    ShownPublicly = table.Column<bool>(type: "bit", nullable: false),
                    ConsentedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsentWithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Representatives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Representatives_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Representatives_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Standards",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NameRu = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    EarlierId = table.Column<int>(type: "int", nullable: true),
                    DraftedById = table.Column<int>(type: "int", nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Standards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Standards_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Standards_People_DraftedById",
                        column: x => x.DraftedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Standards_Standards_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "Standards",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Adjustments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PeriodId = table.Column<int>(type: "int", nullable: false),
                    TextRu = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OutcomeRu = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    OutcomeEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    FollowedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adjustments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Adjustments_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Adjustments_ReportingPeriods_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "ReportingPeriods",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AnnualReports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PeriodId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StartedById = table.Column<int>(type: "int", nullable: true),
                    ArrivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WantsSecondSignature = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Reported_Beneficiaries = table.Column<long>(type: "bigint", nullable: false),
                    Reported_Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    Reported_Employees = table.Column<long>(type: "bigint", nullable: false),
                    Reported_Income = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Reported_IndependentIncome = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Reported_Programmes = table.Column<int>(type: "int", nullable: false),
                    Reported_Spending = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Reported_StateIncome = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Reported_VolunteerHours = table.Column<long>(type: "bigint", nullable: false),
                    Reported_Volunteers = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnnualReports_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AnnualReports_People_StartedById",
                        column: x => x.StartedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AnnualReports_ReportingPeriods_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "ReportingPeriods",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportExtensions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PeriodId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    AskedById = table.Column<int>(type: "int", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WantedUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    GrantedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportExtensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportExtensions_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportExtensions_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportExtensions_ReportingPeriods_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "ReportingPeriods",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "YearFactors",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PeriodId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TextRu = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NotedById = table.Column<int>(type: "int", nullable: false),
                    NotedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearFactors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_YearFactors_People_NotedById",
                        column: x => x.NotedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_YearFactors_ReportingPeriods_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "ReportingPeriods",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionPrints",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EditionId = table.Column<int>(type: "int", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Entries = table.Column<int>(type: "int", nullable: false),
                    EntriesSet = table.Column<int>(type: "int", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Claim = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    OrderedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FileId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionPrints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EditionPrints_RegistryEditions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "RegistryEditions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EditionPrints_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    FileName = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    FileSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: true),
                    RefusedFileId = table.Column<int>(type: "int", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Report = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    DecisionRecordId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportRuns_DecisionRecords_DecisionRecordId",
                        column: x => x.DecisionRecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ImportRuns_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportRuns_StoredFiles_RefusedFileId",
                        column: x => x.RefusedFileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingDelegates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PaperId = table.Column<int>(type: "int", nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RegisteredByAccountId = table.Column<int>(type: "int", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingDelegates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingDelegates_GeneralMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "GeneralMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MeetingDelegates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MeetingDelegates_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MeetingDelegates_StoredFiles_PaperId",
                        column: x => x.PaperId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MeetingMinutes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Chair = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Secretary = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FileRuId = table.Column<int>(type: "int", nullable: false),
                    FileEnId = table.Column<int>(type: "int", nullable: false),
                    Sha256Ru = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Sha256En = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MeetingId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingMinutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingMinutes_GeneralMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "GeneralMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MeetingMinutes_StoredFiles_FileEnId",
                        column: x => x.FileEnId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MeetingMinutes_StoredFiles_FileRuId",
                        column: x => x.FileRuId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PublicDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Dated = table.Column<DateOnly>(type: "date", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RemovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicDocuments_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PublicDocuments_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TextRu = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AboutId = table.Column<int>(type: "int", nullable: true),
                    ResolutionId = table.Column<int>(type: "int", nullable: true),
                    MovedToId = table.Column<int>(type: "int", nullable: true),
                    RemarkRu = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RemarkEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItems_GeneralMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "GeneralMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AgendaItems_GeneralMeetings_MovedToId",
                        column: x => x.MovedToId,
                        principalTable: "GeneralMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AgendaItems_Organisations_AboutId",
                        column: x => x.AboutId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AgendaItems_Resolution_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "Resolution",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IncomeLine",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    StatementId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomeLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IncomeLine_IncomeStatement_StatementId",
                        column: x => x.StatementId,
                        principalTable: "IncomeStatement",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InvitationLetters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    MessageId = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    InvitationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvitationLetters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InvitationLetters_Invitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Certificates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NumberId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Certificates_RegistryNumbers_NumberId",
                        column: x => x.NumberId,
                        principalTable: "RegistryNumbers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Departure",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ground = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PublicFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    SuccessorId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Departure", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Departure_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Departure_RegistryNumbers_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "RegistryNumbers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Withdrawals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NumberId = table.Column<int>(type: "int", nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Withdrawals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Withdrawals_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Withdrawals_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Withdrawals_RegistryNumbers_NumberId",
                        column: x => x.NumberId,
                        principalTable: "RegistryNumbers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AccountClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AccountLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    UserId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AccountLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AccountTokens",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "int", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    Salt = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    KeyHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    Stamp = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Ticket = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Device = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ApplicationQuestions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AskedById = table.Column<int>(type: "int", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    AnsweredById = table.Column<int>(type: "int", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ApplicationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApplicationQuestions_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ApplicationQuestions_People_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ApplicationQuestions_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Judgement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Rule = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    IsMet = table.Column<bool>(type: "bit", nullable: false),
                    ById = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ApplicationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Judgement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Judgement_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Judgement_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "BoardDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    QuestionRu = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    QuestionEn = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    OpenedById = table.Column<int>(type: "int", nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UrgencyReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    UrgencyDeclaredById = table.Column<int>(type: "int", nullable: true),
                    UrgencyDeclaredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: true),
                    NeedsConsensus = table.Column<bool>(type: "bit", nullable: false),
                    ConcernedId = table.Column<int>(type: "int", nullable: true),
                    DecidedAtId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BoardDecisions_BoardMeetings_DecidedAtId",
                        column: x => x.DecidedAtId,
                        principalTable: "BoardMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardDecisions_BoardSeats_ConcernedId",
                        column: x => x.ConcernedId,
                        principalTable: "BoardSeats",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardDecisions_BoardSeats_OpenedById",
                        column: x => x.OpenedById,
                        principalTable: "BoardSeats",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardDecisions_BoardSeats_UrgencyDeclaredById",
                        column: x => x.UrgencyDeclaredById,
                        principalTable: "BoardSeats",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardDecisions_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SeatRecommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Question = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    SeatId = table.Column<int>(type: "int", nullable: true),
                    RecordId = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatRecommendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeatRecommendations_BoardSeats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "BoardSeats",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatRecommendations_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatRecommendations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatRecommendations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ProposedFounder",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    ChangeId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedFounder", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposedFounder_OrganisationChanges_ChangeId",
                        column: x => x.ChangeId,
                        principalTable: "OrganisationChanges",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Certifications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    StandardId = table.Column<int>(type: "int", nullable: false),
                    BegunOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SubmittedById = table.Column<int>(type: "int", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Score = table.Column<int>(type: "int", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Reply = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Certifications_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Certifications_People_SubmittedById",
                        column: x => x.SubmittedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Certifications_Standards_StandardId",
                        column: x => x.StandardId,
                        principalTable: "Standards",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StandardQuestion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Place = table.Column<int>(type: "int", nullable: false),
                    TextRu = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    GuidanceRu = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    GuidanceEn = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    NeedsEvidence = table.Column<bool>(type: "bit", nullable: false),
                    StandardId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandardQuestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StandardQuestion_Standards_StandardId",
                        column: x => x.StandardId,
                        principalTable: "Standards",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportedParts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReportId = table.Column<int>(type: "int", nullable: false),
                    PeriodId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Region = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Group = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportedParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportedParts_AnnualReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "AnnualReports",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportedParts_ReportingPeriods_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "ReportingPeriods",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportVersion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SignedById = table.Column<int>(type: "int", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SubmittedById = table.Column<int>(type: "int", nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ReportId = table.Column<int>(type: "int", nullable: false),
                    Figures_Beneficiaries = table.Column<long>(type: "bigint", nullable: false),
                    Figures_Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    Figures_Employees = table.Column<long>(type: "bigint", nullable: false),
                    Figures_Income = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Figures_IndependentIncome = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Figures_Programmes = table.Column<int>(type: "int", nullable: false),
                    Figures_Spending = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Figures_StateIncome = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Figures_VolunteerHours = table.Column<long>(type: "bigint", nullable: false),
                    Figures_Volunteers = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportVersion_AnnualReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "AnnualReports",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportVersion_People_SignedById",
                        column: x => x.SignedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportVersion_People_SubmittedById",
                        column: x => x.SubmittedById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AttendanceEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DelegateId = table.Column<int>(type: "int", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CameAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttendanceEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AttendanceEntries_MeetingDelegates_DelegateId",
                        column: x => x.DelegateId,
                        principalTable: "MeetingDelegates",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AgendaFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NameRu = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    ItemId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaFiles_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AgendaFiles_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CriteriaSets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NameRu = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FirstYear = table.Column<int>(type: "int", nullable: false),
                    LastYear = table.Column<int>(type: "int", nullable: false),
                    DraftedById = table.Column<int>(type: "int", nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ItemId = table.Column<int>(type: "int", nullable: true),
                    RecordId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CriteriaSets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CriteriaSets_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CriteriaSets_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CriteriaSets_People_DraftedById",
                        column: x => x.DraftedById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MotionTexts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    TextRu = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AmendedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MotionTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MotionTexts_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Polls",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Seats = table.Column<int>(type: "int", nullable: false),
                    Election = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RunOffOfId = table.Column<int>(type: "int", nullable: true),
                    CastingVote = table.Column<bool>(type: "bit", nullable: true),
                    LotSeed = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    OpensAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TextRu = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TextSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Polls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Polls_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Polls_Polls_RunOffOfId",
                        column: x => x.RunOffOfId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SeatMotions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    SeatId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatMotions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeatMotions_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatMotions_BoardSeats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "BoardSeats",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatMotions_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatMotions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SpeakerTurns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SpeakerId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    SpokeAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ItemId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerTurns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpeakerTurns_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SpeakerTurns_MeetingDelegates_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "MeetingDelegates",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UnionTexts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TextRu = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnionTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnionTexts_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_UnionTexts_DecisionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Candidacies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StartedById = table.Column<int>(type: "int", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: false),
                    ReviewDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AdmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Account = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: true),
                    AccountOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AccountById = table.Column<int>(type: "int", nullable: true),
                    NumberId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    DepartureId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Candidacies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Candidacies_DecisionRecords_StartedById",
                        column: x => x.StartedById,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Candidacies_Departure_DepartureId",
                        column: x => x.DepartureId,
                        principalTable: "Departure",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Candidacies_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Candidacies_People_AccountById",
                        column: x => x.AccountById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Candidacies_RegistryNumbers_NumberId",
                        column: x => x.NumberId,
                        principalTable: "RegistryNumbers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AdmittedById = table.Column<int>(type: "int", nullable: false),
                    AdmittedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NumberId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    DepartureId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Members_DecisionRecords_AdmittedById",
                        column: x => x.AdmittedById,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Members_Departure_DepartureId",
                        column: x => x.DepartureId,
                        principalTable: "Departure",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Members_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Members_RegistryNumbers_NumberId",
                        column: x => x.NumberId,
                        principalTable: "RegistryNumbers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Partners",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AcceptedById = table.Column<int>(type: "int", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NumberId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    DepartureId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partners_DecisionRecords_AcceptedById",
                        column: x => x.AcceptedById,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Partners_Departure_DepartureId",
                        column: x => x.DepartureId,
                        principalTable: "Departure",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Partners_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Partners_RegistryNumbers_NumberId",
                        column: x => x.NumberId,
                        principalTable: "RegistryNumbers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AdmissionProposal",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ApplicationId = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DecisionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmissionProposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmissionProposal_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AdmissionProposal_BoardDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "BoardDecisions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "BoardVote",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SeatId = table.Column<int>(type: "int", nullable: false),
                    Choice = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    DecisionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardVote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BoardVote_BoardDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "BoardDecisions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BoardVote_BoardSeats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "BoardSeats",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SeatProposals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Question = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    DecisionId = table.Column<int>(type: "int", nullable: false),
                    RecommendationId = table.Column<int>(type: "int", nullable: true),
                    SeatId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeatProposals_BoardDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "BoardDecisions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatProposals_BoardSeats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "BoardSeats",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatProposals_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatProposals_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SeatProposals_SeatRecommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "SeatRecommendations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Assessment",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReaderId = table.Column<int>(type: "int", nullable: false),
                    IsThird = table.Column<bool>(type: "bit", nullable: false),
                    AssignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Given = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Score = table.Column<int>(type: "int", nullable: true),
                    DeclaredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Conflict = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CertificationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessment_Certifications_CertificationId",
                        column: x => x.CertificationId,
                        principalTable: "Certifications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Assessment_People_ReaderId",
                        column: x => x.ReaderId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CertificationAnswer",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    QuestionId = table.Column<int>(type: "int", nullable: false),
                    Mark = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Link = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    FileId = table.Column<int>(type: "int", nullable: true),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CertificationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificationAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertificationAnswer_Certifications_CertificationId",
                        column: x => x.CertificationId,
                        principalTable: "Certifications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CertificationAnswer_StandardQuestion_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "StandardQuestion",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CertificationAnswer_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportFile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    VersionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportFile_ReportVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "ReportVersion",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportSection",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 400000, nullable: false),
                    Finished = table.Column<bool>(type: "bit", nullable: false),
                    IsOpen = table.Column<bool>(type: "bit", nullable: false),
                    Asked = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ChangedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedById = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    VersionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportSection_People_ChangedById",
                        column: x => x.ChangedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportSection_ReportVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "ReportVersion",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Criterion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Place = table.Column<int>(type: "int", nullable: false),
                    NameRu = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    GuidanceRu = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    GuidanceEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Weight = table.Column<int>(type: "int", nullable: false),
                    Scale = table.Column<int>(type: "int", nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Bands = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    SetId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Criterion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Criterion_CriteriaSets_SetId",
                        column: x => x.SetId,
                        principalTable: "CriteriaSets",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Valuations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReportId = table.Column<int>(type: "int", nullable: false),
                    ReportVersion = table.Column<int>(type: "int", nullable: false),
                    SetId = table.Column<int>(type: "int", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Score = table.Column<int>(type: "int", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredById = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Valuations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Valuations_AnnualReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "AnnualReports",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Valuations_CriteriaSets_SetId",
                        column: x => x.SetId,
                        principalTable: "CriteriaSets",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Valuations_People_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputedMarks",
                columns: table => new
                {
                    PollId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    NotedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputedMarks", x => new { x.PollId, x.OrganisationId });
                    table.ForeignKey(
                        name: "FK_DisputedMarks_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputedMarks_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Envelopes",
                columns: table => new
                {
                    PollId = table.Column<int>(type: "int", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Envelopes", x => new { x.PollId, x.Id });
                    table.ForeignKey(
                        name: "FK_Envelopes_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OpenedBallots",
                columns: table => new
                {
                    PollId = table.Column<int>(type: "int", nullable: false),
                    QuestionNo = table.Column<int>(type: "int", nullable: false),
                    Tracker = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: false),
                    Choice = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenedBallots", x => new { x.PollId, x.QuestionNo, x.Tracker });
                    table.ForeignKey(
                        name: "FK_OpenedBallots_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OpenVotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PollId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Question = table.Column<int>(type: "int", nullable: false),
                    Choice = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    ConfirmedById = table.Column<int>(type: "int", nullable: true),
                    TextSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    CastAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenVotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpenVotes_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OpenVotes_People_ConfirmedById",
                        column: x => x.ConfirmedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OpenVotes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OpenVotes_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PaperKeyings",
                columns: table => new
                {
                    PollId = table.Column<int>(type: "int", nullable: false),
                    CodeSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ContentSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperKeyings", x => new { x.PollId, x.CodeSha256 });
                    table.ForeignKey(
                        name: "FK_PaperKeyings_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PaperReadings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PollId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Choices = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperReadings_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PaperReadings_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PaperReadings_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PollCandidates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PollId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: true),
                    MeritRu = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    MeritEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsElected = table.Column<bool>(type: "bit", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsWithdrawn = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PollCandidates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PollCandidates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PollCandidates_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PollCandidates_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PollResults",
                columns: table => new
                {
                    PollId = table.Column<int>(type: "int", nullable: false),
                    Link = table.Column<int>(type: "int", nullable: false),
                    Roll = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Envelopes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    BundleSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PreviousChainHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ChainHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    IsVoid = table.Column<bool>(type: "bit", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PollResults", x => x.PollId);
                    table.ForeignKey(
                        name: "FK_PollResults_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PollVoters",
                columns: table => new
                {
                    PollId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PollVoters", x => new { x.PollId, x.OrganisationId });
                    table.ForeignKey(
                        name: "FK_PollVoters_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PollVoters_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SecretBallots",
                columns: table => new
                {
                    PollId = table.Column<int>(type: "int", nullable: false),
                    Keeper = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UrnPublicKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ReceiptPublicKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Manifest = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    ManifestSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    EnvelopesSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    CommittedById = table.Column<int>(type: "int", nullable: true),
                    CommittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    OpenedById = table.Column<int>(type: "int", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    KeyDestroyedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecretBallots", x => x.PollId);
                    table.ForeignKey(
                        name: "FK_SecretBallots_People_CommittedById",
                        column: x => x.CommittedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SecretBallots_People_OpenedById",
                        column: x => x.OpenedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SecretBallots_Polls_PollId",
                        column: x => x.PollId,
                        principalTable: "Polls",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CandidacyReviews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidacyId = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DecisionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidacyReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CandidacyReviews_BoardDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "BoardDecisions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CandidacyReviews_Candidacies_CandidacyId",
                        column: x => x.CandidacyId,
                        principalTable: "Candidacies",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Prolongation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DecisionId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: false),
                    CandidacyId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Prolongation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Prolongation_Candidacies_CandidacyId",
                        column: x => x.CandidacyId,
                        principalTable: "Candidacies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Prolongation_DecisionRecords_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Dissents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<int>(type: "int", nullable: false),
                    DecisionId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dissents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dissents_DecisionRecords_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Dissents_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Dissents_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Expulsions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    Ground = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredById = table.Column<int>(type: "int", nullable: true),
                    HeardOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HearingNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ResolutionId = table.Column<int>(type: "int", nullable: true),
                    Adopted = table.Column<bool>(type: "bit", nullable: true),
                    AppealUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    CopySentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AppealedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AppealText = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: true),
                    AppealRecordId = table.Column<int>(type: "int", nullable: true),
                    AppealGranted = table.Column<bool>(type: "bit", nullable: true),
                    TakenBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Expulsions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Expulsions_DecisionRecords_AppealRecordId",
                        column: x => x.AppealRecordId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Expulsions_GeneralMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "GeneralMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Expulsions_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Expulsions_People_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Expulsions_Resolution_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "Resolution",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LiftingProposals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DecisionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiftingProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LiftingProposals_BoardDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "BoardDecisions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_LiftingProposals_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ApplicationId = table.Column<int>(type: "int", nullable: false),
                    RecommenderId = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredById = table.Column<int>(type: "int", nullable: true),
                    Statement = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReplacedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemindersSent = table.Column<int>(type: "int", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recommendations_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Recommendations_Members_RecommenderId",
                        column: x => x.RecommenderId,
                        principalTable: "Members",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Recommendations_People_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Suspension",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DecisionId = table.Column<int>(type: "int", nullable: false),
                    UntilMeetingId = table.Column<int>(type: "int", nullable: true),
                    Ground = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    LiftedById = table.Column<int>(type: "int", nullable: true),
                    LiftedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MemberId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suspension", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Suspension_DecisionRecords_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Suspension_DecisionRecords_LiftedById",
                        column: x => x.LiftedById,
                        principalTable: "DecisionRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Suspension_GeneralMeetings_UntilMeetingId",
                        column: x => x.UntilMeetingId,
                        principalTable: "GeneralMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Suspension_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SuspensionProposals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    Ground = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredById = table.Column<int>(type: "int", nullable: true),
                    DecisionId = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuspensionProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SuspensionProposals_BoardDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "BoardDecisions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SuspensionProposals_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SuspensionProposals_People_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PartnerAgreement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FieldKey = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Contact = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    FileId = table.Column<int>(type: "int", nullable: true),
                    PartnerId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerAgreement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerAgreement_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PartnershipEndings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PartnerId = table.Column<int>(type: "int", nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DecisionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnershipEndings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnershipEndings_BoardDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "BoardDecisions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PartnershipEndings_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ComputedScore",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CriterionId = table.Column<int>(type: "int", nullable: false),
                    Figure = table.Column<long>(type: "bigint", nullable: false),
                    Points = table.Column<int>(type: "int", nullable: false),
                    ValuationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComputedScore", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComputedScore_Criterion_CriterionId",
                        column: x => x.CriterionId,
                        principalTable: "Criterion",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ComputedScore_Valuations_ValuationId",
                        column: x => x.ValuationId,
                        principalTable: "Valuations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Reading",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReaderId = table.Column<int>(type: "int", nullable: false),
                    IsThird = table.Column<bool>(type: "bit", nullable: false),
                    AssignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ScoredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DeclaredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Conflict = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ValuationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reading", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reading_People_ReaderId",
                        column: x => x.ReaderId,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Reading_Valuations_ValuationId",
                        column: x => x.ValuationId,
                        principalTable: "Valuations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UrnHolders",
                columns: table => new
                {
                    PollId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    TestedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UrnHolders", x => new { x.PollId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_UrnHolders_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_UrnHolders_SecretBallots_PollId",
                        column: x => x.PollId,
                        principalTable: "SecretBallots",
                        principalColumn: "PollId");
                });

            migrationBuilder.CreateTable(
                name: "ReadingScore",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CriterionId = table.Column<int>(type: "int", nullable: false),
                    Points = table.Column<int>(type: "int", nullable: false),
                    ReadingId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingScore", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReadingScore_Criterion_CriterionId",
                        column: x => x.CriterionId,
                        principalTable: "Criterion",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReadingScore_Reading_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "Reading",
                        principalColumn: "Id");
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_AccountClaims_UserId",
                table: "AccountClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLogins_UserId",
                table: "AccountLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail",
                unique: true,
                filter: "[NormalizedEmail] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_PersonId",
                table: "Accounts",
                column: "PersonId",
                unique: true,
                filter: "[PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_OwnerId",
                table: "Adjustments",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_PeriodId",
                table: "Adjustments",
                column: "PeriodId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionProposal_ApplicationId",
                table: "AdmissionProposal",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionProposal_DecisionId",
                table: "AdmissionProposal",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaFiles_FileId",
                table: "AgendaFiles",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaFiles_ItemId",
                table: "AgendaFiles",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_AboutId",
                table: "AgendaItems",
                column: "AboutId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_MeetingId",
                table: "AgendaItems",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_MovedToId",
                table: "AgendaItems",
                column: "MovedToId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_ResolutionId",
                table: "AgendaItems",
                column: "ResolutionId",
                unique: true,
                filter: "[ResolutionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReports_OrganisationId_PeriodId",
                table: "AnnualReports",
                columns: new[] { "OrganisationId", "PeriodId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReports_PeriodId_State",
                table: "AnnualReports",
                columns: new[] { "PeriodId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReports_StartedById",
                table: "AnnualReports",
                column: "StartedById");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationQuestions_AnsweredById",
                table: "ApplicationQuestions",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationQuestions_ApplicationId",
                table: "ApplicationQuestions",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationQuestions_AskedById",
                table: "ApplicationQuestions",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Number",
                table: "Applications",
                column: "Number",
                unique: true,
                filter: "[Number] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_OrganisationId",
                table: "Applications",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_StartedById",
                table: "Applications",
                column: "StartedById");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_SubmittedById",
                table: "Applications",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_PersonId",
                table: "Appointments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_RecordId",
                table: "Appointments",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_CertificationId_ReaderId",
                table: "Assessment",
                columns: new[] { "CertificationId", "ReaderId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_ReaderId",
                table: "Assessment",
                column: "ReaderId");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceEntries_DelegateId",
                table: "AttendanceEntries",
                column: "DelegateId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditLines_SubjectKind_SubjectId",
                table: "AuditLines",
                columns: new[] { "SubjectKind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_BoardDecisions_ConcernedId",
                table: "BoardDecisions",
                column: "ConcernedId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardDecisions_DecidedAtId",
                table: "BoardDecisions",
                column: "DecidedAtId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardDecisions_OpenedById",
                table: "BoardDecisions",
                column: "OpenedById");

            migrationBuilder.CreateIndex(
                name: "IX_BoardDecisions_RecordId",
                table: "BoardDecisions",
                column: "RecordId",
                unique: true,
                filter: "[RecordId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BoardDecisions_UrgencyDeclaredById",
                table: "BoardDecisions",
                column: "UrgencyDeclaredById");

            migrationBuilder.CreateIndex(
                name: "IX_BoardSeats_ChairRecordId",
                table: "BoardSeats",
                column: "ChairRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardSeats_EndRecordId",
                table: "BoardSeats",
                column: "EndRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardSeats_OrganisationId",
                table: "BoardSeats",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardSeats_PersonId",
                table: "BoardSeats",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardSeats_RecordId",
                table: "BoardSeats",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardVote_DecisionId_SeatId",
                table: "BoardVote",
                columns: new[] { "DecisionId", "SeatId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BoardVote_SeatId",
                table: "BoardVote",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarKeys_Key",
                table: "CalendarKeys",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarKeys_OrganisationId",
                table: "CalendarKeys",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidacies_AccountById",
                table: "Candidacies",
                column: "AccountById");

            migrationBuilder.CreateIndex(
                name: "IX_Candidacies_DepartureId",
                table: "Candidacies",
                column: "DepartureId",
                unique: true,
                filter: "[DepartureId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Candidacies_NumberId",
                table: "Candidacies",
                column: "NumberId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Candidacies_OrganisationId",
                table: "Candidacies",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidacies_ReviewDueOn",
                table: "Candidacies",
                column: "ReviewDueOn");

            migrationBuilder.CreateIndex(
                name: "IX_Candidacies_StartedById",
                table: "Candidacies",
                column: "StartedById");

            migrationBuilder.CreateIndex(
                name: "IX_CandidacyReviews_CandidacyId",
                table: "CandidacyReviews",
                column: "CandidacyId");

            migrationBuilder.CreateIndex(
                name: "IX_CandidacyReviews_DecisionId",
                table: "CandidacyReviews",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Code",
                table: "Certificates",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_NumberId",
                table: "Certificates",
                column: "NumberId");

            migrationBuilder.CreateIndex(
                name: "IX_CertificationAnswer_CertificationId_QuestionId",
                table: "CertificationAnswer",
                columns: new[] { "CertificationId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CertificationAnswer_FileId",
                table: "CertificationAnswer",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_CertificationAnswer_QuestionId",
                table: "CertificationAnswer",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_Certifications_OrganisationId",
                table: "Certifications",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Certifications_StandardId",
                table: "Certifications",
                column: "StandardId");

            migrationBuilder.CreateIndex(
                name: "IX_Certifications_SubmittedById",
                table: "Certifications",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_CharterVersions_From",
                table: "CharterVersions",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComputedScore_CriterionId",
                table: "ComputedScore",
                column: "CriterionId");

            migrationBuilder.CreateIndex(
                name: "IX_ComputedScore_ValuationId",
                table: "ComputedScore",
                column: "ValuationId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_ById",
                table: "ContactAttempts",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_OrganisationId",
                table: "ContactAttempts",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CouncilSeats_EndRecordId",
                table: "CouncilSeats",
                column: "EndRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_CouncilSeats_PersonId",
                table: "CouncilSeats",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CouncilSeats_RecordId",
                table: "CouncilSeats",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaSets_DraftedById",
                table: "CriteriaSets",
                column: "DraftedById");

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaSets_ItemId",
                table: "CriteriaSets",
                column: "ItemId",
                unique: true,
                filter: "[ItemId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaSets_RecordId",
                table: "CriteriaSets",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Criterion_SetId",
                table: "Criterion",
                column: "SetId");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionRecords_On",
                table: "DecisionRecords",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_Departure_RecordId",
                table: "Departure",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Departure_SuccessorId",
                table: "Departure",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputedMarks_OrganisationId",
                table: "DisputedMarks",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Dissents_ById",
                table: "Dissents",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Dissents_DecisionId_MemberId",
                table: "Dissents",
                columns: new[] { "DecisionId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dissents_MemberId",
                table: "Dissents",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Document_OrganisationId",
                table: "Document",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_EditionPrints_EditionId_Language",
                table: "EditionPrints",
                columns: new[] { "EditionId", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditionPrints_FileId",
                table: "EditionPrints",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityReviews_ConcludedById",
                table: "EligibilityReviews",
                column: "ConcludedById");

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityReviews_OrganisationId_Year",
                table: "EligibilityReviews",
                columns: new[] { "OrganisationId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityReviews_Worsened_OrganisationId_ConcludedOn",
                table: "EligibilityReviews",
                columns: new[] { "Worsened", "OrganisationId", "ConcludedOn" },
                filter: "\"Worsened\" <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityReviews_Year",
                table: "EligibilityReviews",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityRuns_Year",
                table: "EligibilityRuns",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Expulsions_AnsweredById",
                table: "Expulsions",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_Expulsions_AppealRecordId",
                table: "Expulsions",
                column: "AppealRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Expulsions_MeetingId",
                table: "Expulsions",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Expulsions_MemberId",
                table: "Expulsions",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Expulsions_ResolutionId",
                table: "Expulsions",
                column: "ResolutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Followers_Key",
                table: "Followers",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Followers_Number_Email",
                table: "Followers",
                columns: new[] { "Number", "Email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Founder_OrganisationId",
                table: "Founder",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_GeneralMeetings_Number",
                table: "GeneralMeetings",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_DecisionRecordId",
                table: "ImportRuns",
                column: "DecisionRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_FileId",
                table: "ImportRuns",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_RefusedFileId",
                table: "ImportRuns",
                column: "RefusedFileId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_UploadedAt",
                table: "ImportRuns",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_IncomeLine_StatementId",
                table: "IncomeLine",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_IncomeStatement_OrganisationId_Year",
                table: "IncomeStatement",
                columns: new[] { "OrganisationId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InvitationLetters_InvitationId",
                table: "InvitationLetters",
                column: "InvitationId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_MeetingId_OrganisationId",
                table: "Invitations",
                columns: new[] { "MeetingId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OrganisationId",
                table: "Invitations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Judgement_ApplicationId",
                table: "Judgement",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Judgement_ById",
                table: "Judgement",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SentAt_NextAttemptAt",
                table: "Letters",
                columns: new[] { "SentAt", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LiftingProposals_DecisionId",
                table: "LiftingProposals",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LiftingProposals_MemberId",
                table: "LiftingProposals",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingDelegates_MeetingId",
                table: "MeetingDelegates",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingDelegates_OrganisationId",
                table: "MeetingDelegates",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingDelegates_PaperId",
                table: "MeetingDelegates",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingDelegates_PersonId",
                table: "MeetingDelegates",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingMinutes_FileEnId",
                table: "MeetingMinutes",
                column: "FileEnId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingMinutes_FileRuId",
                table: "MeetingMinutes",
                column: "FileRuId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingMinutes_MeetingId",
                table: "MeetingMinutes",
                column: "MeetingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Members_AdmittedById",
                table: "Members",
                column: "AdmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_Members_AdmittedOn",
                table: "Members",
                column: "AdmittedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Members_DepartureId",
                table: "Members",
                column: "DepartureId",
                unique: true,
                filter: "[DepartureId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Members_NumberId",
                table: "Members",
                column: "NumberId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Members_OrganisationId",
                table: "Members",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_MotionTexts_ItemId_Number",
                table: "MotionTexts",
                columns: new[] { "ItemId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenVotes_ConfirmedById",
                table: "OpenVotes",
                column: "ConfirmedById");

            migrationBuilder.CreateIndex(
                name: "IX_OpenVotes_OrganisationId",
                table: "OpenVotes",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_OpenVotes_PersonId",
                table: "OpenVotes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OpenVotes_PollId_OrganisationId_Question",
                table: "OpenVotes",
                columns: new[] { "PollId", "OrganisationId", "Question" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationChanges_DecidedById",
                table: "OrganisationChanges",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationChanges_OrganisationId",
                table: "OrganisationChanges",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationChanges_ProposedById",
                table: "OrganisationChanges",
                column: "ProposedById");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationName_OrganisationId",
                table: "OrganisationName",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationName_SortKey_OrganisationId",
                table: "OrganisationName",
                columns: new[] { "SortKey", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_RegionKey",
                table: "Organisations",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_PaperReadings_OrganisationId",
                table: "PaperReadings",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperReadings_PersonId",
                table: "PaperReadings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperReadings_PollId_OrganisationId_PersonId",
                table: "PaperReadings",
                columns: new[] { "PollId", "OrganisationId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerAgreement_PartnerId",
                table: "PartnerAgreement",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_AcceptedById",
                table: "Partners",
                column: "AcceptedById");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_DepartureId",
                table: "Partners",
                column: "DepartureId",
                unique: true,
                filter: "[DepartureId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_NumberId",
                table: "Partners",
                column: "NumberId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Partners_OrganisationId",
                table: "Partners",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnershipEndings_DecisionId",
                table: "PartnershipEndings",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnershipEndings_PartnerId",
                table: "PartnershipEndings",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PeopleInCharge_OrganisationId",
                table: "PeopleInCharge",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PollCandidates_OrganisationId",
                table: "PollCandidates",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PollCandidates_PersonId",
                table: "PollCandidates",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PollCandidates_PollId_Number",
                table: "PollCandidates",
                columns: new[] { "PollId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PollResults_Link",
                table: "PollResults",
                column: "Link",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Polls_ItemId",
                table: "Polls",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Polls_RunOffOfId",
                table: "Polls",
                column: "RunOffOfId");

            migrationBuilder.CreateIndex(
                name: "IX_PollVoters_OrganisationId",
                table: "PollVoters",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Prolongation_CandidacyId",
                table: "Prolongation",
                column: "CandidacyId");

            migrationBuilder.CreateIndex(
                name: "IX_Prolongation_DecisionId",
                table: "Prolongation",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedFounder_ChangeId",
                table: "ProposedFounder",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicDocuments_FileId",
                table: "PublicDocuments",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicDocuments_OrganisationId",
                table: "PublicDocuments",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Reading_ReaderId",
                table: "Reading",
                column: "ReaderId");

            migrationBuilder.CreateIndex(
                name: "IX_Reading_ValuationId_ReaderId",
                table: "Reading",
                columns: new[] { "ValuationId", "ReaderId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReadingScore_CriterionId",
                table: "ReadingScore",
                column: "CriterionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingScore_ReadingId",
                table: "ReadingScore",
                column: "ReadingId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_AnsweredById",
                table: "Recommendations",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ApplicationId",
                table: "Recommendations",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_RecommenderId",
                table: "Recommendations",
                column: "RecommenderId");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryCodes_AccountId_Hash",
                table: "RecoveryCodes",
                columns: new[] { "AccountId", "Hash" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationNumbers_OrganisationId",
                table: "RegistrationNumbers",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationNumbers_Scheme_Value",
                table: "RegistrationNumbers",
                columns: new[] { "Scheme", "Value" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationNumbers_Value",
                table: "RegistrationNumbers",
                column: "Value");

            migrationBuilder.CreateIndex(
                name: "IX_RegistryEditions_Number",
                table: "RegistryEditions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegistryNumbers_OrganisationId",
                table: "RegistryNumbers",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_RegistryNumbers_Value",
                table: "RegistryNumbers",
                column: "Value",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportedParts_PeriodId_Kind_Region_Group_ReportId_Number",
                table: "ReportedParts",
                columns: new[] { "PeriodId", "Kind", "Region", "Group", "ReportId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportedParts_ReportId",
                table: "ReportedParts",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportExtensions_AskedById",
                table: "ReportExtensions",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportExtensions_OrganisationId",
                table: "ReportExtensions",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportExtensions_PeriodId_OrganisationId",
                table: "ReportExtensions",
                columns: new[] { "PeriodId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportFile_VersionId",
                table: "ReportFile",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingPeriods_Year",
                table: "ReportingPeriods",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportSection_ChangedById",
                table: "ReportSection",
                column: "ChangedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportSection_VersionId_Key",
                table: "ReportSection",
                columns: new[] { "VersionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersion_ReportId_Number",
                table: "ReportVersion",
                columns: new[] { "ReportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersion_SignedById",
                table: "ReportVersion",
                column: "SignedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersion_SubmittedById",
                table: "ReportVersion",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_Representatives_OrganisationId",
                table: "Representatives",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Representatives_PersonId",
                table: "Representatives",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Resolution_MeetingId",
                table: "Resolution",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Resolution_RecordId",
                table: "Resolution",
                column: "RecordId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SeatMotions_ItemId",
                table: "SeatMotions",
                column: "ItemId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SeatMotions_OrganisationId",
                table: "SeatMotions",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatMotions_PersonId",
                table: "SeatMotions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatMotions_SeatId",
                table: "SeatMotions",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatProposals_DecisionId",
                table: "SeatProposals",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SeatProposals_OrganisationId",
                table: "SeatProposals",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatProposals_PersonId",
                table: "SeatProposals",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatProposals_RecommendationId",
                table: "SeatProposals",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatProposals_SeatId",
                table: "SeatProposals",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatRecommendations_OrganisationId",
                table: "SeatRecommendations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatRecommendations_PersonId",
                table: "SeatRecommendations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatRecommendations_RecordId",
                table: "SeatRecommendations",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatRecommendations_SeatId",
                table: "SeatRecommendations",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_SecretBallots_CommittedById",
                table: "SecretBallots",
                column: "CommittedById");

            migrationBuilder.CreateIndex(
                name: "IX_SecretBallots_OpenedById",
                table: "SecretBallots",
                column: "OpenedById");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId",
                table: "Sessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ExpiresAt",
                table: "Sessions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_KeyHash",
                table: "Sessions",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerTurns_ItemId",
                table: "SpeakerTurns",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerTurns_SpeakerId",
                table: "SpeakerTurns",
                column: "SpeakerId");

            migrationBuilder.CreateIndex(
                name: "IX_StandardQuestion_StandardId",
                table: "StandardQuestion",
                column: "StandardId");

            migrationBuilder.CreateIndex(
                name: "IX_Standards_DraftedById",
                table: "Standards",
                column: "DraftedById");

            migrationBuilder.CreateIndex(
                name: "IX_Standards_EarlierId",
                table: "Standards",
                column: "EarlierId",
                unique: true,
                filter: "[EarlierId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Standards_RecordId",
                table: "Standards",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_StorageName",
                table: "StoredFiles",
                column: "StorageName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suspension_DecisionId",
                table: "Suspension",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Suspension_LiftedById",
                table: "Suspension",
                column: "LiftedById");

            migrationBuilder.CreateIndex(
                name: "IX_Suspension_MemberId",
                table: "Suspension",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Suspension_UntilMeetingId",
                table: "Suspension",
                column: "UntilMeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_SuspensionProposals_AnsweredById",
                table: "SuspensionProposals",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_SuspensionProposals_DecisionId",
                table: "SuspensionProposals",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SuspensionProposals_MemberId",
                table: "SuspensionProposals",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_UnionTexts_ItemId_Kind",
                table: "UnionTexts",
                columns: new[] { "ItemId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnionTexts_RecordId",
                table: "UnionTexts",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_UrnHolders_PersonId",
                table: "UrnHolders",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Valuations_AnsweredById",
                table: "Valuations",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_Valuations_ConcludedOn",
                table: "Valuations",
                column: "ConcludedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Valuations_ReportId",
                table: "Valuations",
                column: "ReportId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Valuations_SetId",
                table: "Valuations",
                column: "SetId");

            migrationBuilder.CreateIndex(
                name: "IX_Withdrawals_ById",
                table: "Withdrawals",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Withdrawals_NumberId",
                table: "Withdrawals",
                column: "NumberId");

            migrationBuilder.CreateIndex(
                name: "IX_Withdrawals_RecordId",
                table: "Withdrawals",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_YearFactors_NotedById",
                table: "YearFactors",
                column: "NotedById");

            migrationBuilder.CreateIndex(
                name: "IX_YearFactors_PeriodId",
                table: "YearFactors",
                column: "PeriodId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountClaims");

            migrationBuilder.DropTable(
                name: "AccountLogins");

            migrationBuilder.DropTable(
                name: "AccountTokens");

            migrationBuilder.DropTable(
                name: "Adjustments");

            migrationBuilder.DropTable(
                name: "AdmissionProposal");

            migrationBuilder.DropTable(
                name: "AgendaFiles");

            migrationBuilder.DropTable(
                name: "ApplicationQuestions");

            migrationBuilder.DropTable(
                name: "Appointments");

            migrationBuilder.DropTable(
                name: "Assessment");

            migrationBuilder.DropTable(
                name: "AttendanceEntries");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "AuditLines");

            migrationBuilder.DropTable(
                name: "BoardVote");

            migrationBuilder.DropTable(
                name: "CalendarKeys");

            migrationBuilder.DropTable(
                name: "CandidacyReviews");

            migrationBuilder.DropTable(
                name: "Certificates");

            migrationBuilder.DropTable(
                name: "CertificationAnswer");

            migrationBuilder.DropTable(
                name: "CharterVersions");

            migrationBuilder.DropTable(
                name: "ComputedScore");

            migrationBuilder.DropTable(
                name: "ContactAttempts");

            migrationBuilder.DropTable(
                name: "CouncilSeats");

            migrationBuilder.DropTable(
                name: "DisputedMarks");

            migrationBuilder.DropTable(
                name: "Dissents");

            migrationBuilder.DropTable(
                name: "Document");

            migrationBuilder.DropTable(
                name: "EditionPrints");

            migrationBuilder.DropTable(
                name: "EligibilityReviews");

            migrationBuilder.DropTable(
                name: "EligibilityRuns");

            migrationBuilder.DropTable(
                name: "Envelopes");

            migrationBuilder.DropTable(
                name: "Expulsions");

            migrationBuilder.DropTable(
                name: "FollowedStates");

            migrationBuilder.DropTable(
                name: "Followers");

            migrationBuilder.DropTable(
                name: "Founder");

            migrationBuilder.DropTable(
                name: "ImportRuns");

            migrationBuilder.DropTable(
                name: "IncomeLine");

            migrationBuilder.DropTable(
                name: "InvitationLetters");

            migrationBuilder.DropTable(
                name: "Judgement");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "LiftingProposals");

            migrationBuilder.DropTable(
                name: "MeetingMinutes");

            migrationBuilder.DropTable(
                name: "MotionTexts");

            migrationBuilder.DropTable(
                name: "OpenedBallots");

            migrationBuilder.DropTable(
                name: "OpenVotes");

            migrationBuilder.DropTable(
                name: "OrganisationName");

            migrationBuilder.DropTable(
                name: "PaperKeyings");

            migrationBuilder.DropTable(
                name: "PaperReadings");

            migrationBuilder.DropTable(
                name: "PartnerAgreement");

            migrationBuilder.DropTable(
                name: "PartnershipEndings");

            migrationBuilder.DropTable(
                name: "PeopleInCharge");

            migrationBuilder.DropTable(
                name: "PollCandidates");

            migrationBuilder.DropTable(
                name: "PollResults");

            migrationBuilder.DropTable(
                name: "PollVoters");

            migrationBuilder.DropTable(
                name: "Prolongation");

            migrationBuilder.DropTable(
                name: "ProposedFounder");

            migrationBuilder.DropTable(
                name: "PublicDocuments");

            migrationBuilder.DropTable(
                name: "ReadingScore");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "RecoveryCodes");

            migrationBuilder.DropTable(
                name: "RegistrationNumbers");

            migrationBuilder.DropTable(
                name: "ReminderMarks");

            migrationBuilder.DropTable(
                name: "ReportedParts");

            migrationBuilder.DropTable(
                name: "ReportExtensions");

            migrationBuilder.DropTable(
                name: "ReportFile");

            migrationBuilder.DropTable(
                name: "ReportSection");

            migrationBuilder.DropTable(
                name: "Representatives");

            migrationBuilder.DropTable(
                name: "SeatMotions");

            migrationBuilder.DropTable(
                name: "SeatProposals");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SpeakerTurns");

            migrationBuilder.DropTable(
                name: "Suspension");

            migrationBuilder.DropTable(
                name: "SuspensionProposals");

            migrationBuilder.DropTable(
                name: "UnionTexts");

            migrationBuilder.DropTable(
                name: "UrnHolders");

            migrationBuilder.DropTable(
                name: "Withdrawals");

            migrationBuilder.DropTable(
                name: "YearFactors");

            migrationBuilder.DropTable(
                name: "Certifications");

            migrationBuilder.DropTable(
                name: "StandardQuestion");

            migrationBuilder.DropTable(
                name: "RegistryEditions");

            migrationBuilder.DropTable(
                name: "IncomeStatement");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "Partners");

            migrationBuilder.DropTable(
                name: "Candidacies");

            migrationBuilder.DropTable(
                name: "OrganisationChanges");

            migrationBuilder.DropTable(
                name: "Criterion");

            migrationBuilder.DropTable(
                name: "Reading");

            migrationBuilder.DropTable(
                name: "Applications");

            migrationBuilder.DropTable(
                name: "ReportVersion");

            migrationBuilder.DropTable(
                name: "SeatRecommendations");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "MeetingDelegates");

            migrationBuilder.DropTable(
                name: "BoardDecisions");

            migrationBuilder.DropTable(
                name: "Members");

            migrationBuilder.DropTable(
                name: "SecretBallots");

            migrationBuilder.DropTable(
                name: "Standards");

            migrationBuilder.DropTable(
                name: "Valuations");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "BoardMeetings");

            migrationBuilder.DropTable(
                name: "BoardSeats");

            migrationBuilder.DropTable(
                name: "Departure");

            migrationBuilder.DropTable(
                name: "Polls");

            migrationBuilder.DropTable(
                name: "AnnualReports");

            migrationBuilder.DropTable(
                name: "CriteriaSets");

            migrationBuilder.DropTable(
                name: "RegistryNumbers");

            migrationBuilder.DropTable(
                name: "ReportingPeriods");

            migrationBuilder.DropTable(
                name: "AgendaItems");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Resolution");

            migrationBuilder.DropTable(
                name: "DecisionRecords");

            migrationBuilder.DropTable(
                name: "GeneralMeetings");
        }
    }
}
