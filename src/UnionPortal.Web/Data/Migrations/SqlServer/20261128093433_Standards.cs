using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnionPortal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Standards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                });

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
                name: "IX_CertificationAnswer_CertificationId_QuestionId",
                table: "CertificationAnswer",
                columns: new[] { "CertificationId", "QuestionId" },
                unique: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Assessment");

            migrationBuilder.DropTable(
                name: "CertificationAnswer");

            migrationBuilder.DropTable(
                name: "Certifications");

            migrationBuilder.DropTable(
                name: "StandardQuestion");

            migrationBuilder.DropTable(
                name: "Standards");
        }
    }
}
