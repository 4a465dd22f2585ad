using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnionPortal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Invalid",
                table: "Resolution",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Link",
                table: "GeneralMeetings",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StartsAt",
                table: "GeneralMeetings",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RemarkEn",
                table: "AgendaItems",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RemarkRu",
                table: "AgendaItems",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_AgendaFiles_FileId",
                table: "AgendaFiles",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaFiles_ItemId",
                table: "AgendaFiles",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceEntries_DelegateId",
                table: "AttendanceEntries",
                column: "DelegateId");

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
                name: "IX_MotionTexts_ItemId_Number",
                table: "MotionTexts",
                columns: new[] { "ItemId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerTurns_ItemId",
                table: "SpeakerTurns",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerTurns_SpeakerId",
                table: "SpeakerTurns",
                column: "SpeakerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgendaFiles");

            migrationBuilder.DropTable(
                name: "AttendanceEntries");

            migrationBuilder.DropTable(
                name: "InvitationLetters");

            migrationBuilder.DropTable(
                name: "MeetingMinutes");

            migrationBuilder.DropTable(
                name: "MotionTexts");

            migrationBuilder.DropTable(
                name: "SpeakerTurns");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "MeetingDelegates");

            migrationBuilder.DropColumn(
                name: "Invalid",
                table: "Resolution");

            migrationBuilder.DropColumn(
                name: "Link",
                table: "GeneralMeetings");

            migrationBuilder.DropColumn(
                name: "StartsAt",
                table: "GeneralMeetings");

            migrationBuilder.DropColumn(
                name: "RemarkEn",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "RemarkRu",
                table: "AgendaItems");
        }
    }
}
