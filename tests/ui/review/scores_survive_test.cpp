// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a sheet is lost: not when the window is closed, not when the program is killed.
#include "ui/review/review_fixture.h"
#include "ui/review/scoring/unsaved_scores.h"

#include <catch2/catch.hpp>

#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr auto kFund = "GRANTDESK_REVIEWER_FUND", kHome = "GRANTDESK_REVIEWER_HOME";

struct Reviewer : ReviewDesk {
    explicit Reviewer(const std::filesystem::path& fund) : ReviewDesk(fund, "reviewer") { open(); }
    void open() {
        choose("myReviews", "受理号", "SQ01");
        table("myReviews").setFocus();
        press(Qt::Key_Return);
    }
    template <class Field>
    [[nodiscard]] Field& field(const char* name, qsizetype at) {
        return *find<QWidget>("sheetFields").findChildren<Field*>(QLatin1String(name)).at(at);
    }
    [[nodiscard]] std::string points(qsizetype at) {
        return field<QLineEdit>("points", at).text().toStdString();
    }
    [[nodiscard]] std::string words(qsizetype at) {
        return field<QPlainTextEdit>("words", at).toPlainText().toStdString();
    }
    /// Points and words of the first criterion, words alone of the second.
    void typeBoth() {
        type("18.5");
        press(Qt::Key_Tab);
        type("sound");
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type("to be asked");
    }
};

/// What of the reviewer's typing lies beside the fund file.
QByteArray keptAside(const std::filesystem::path& fund) {
    const QString name = QString::fromStdString(fund.string());
    for (int person = 1; person <= static_cast<int>(kPersonRoles.size()); ++person) {
        QFile file(UnsavedScores::fileOf(name + u'\n' + QString::number(person)));
        if (file.open(QIODevice::ReadOnly)) return file.readAll();
    }
    return {};
}

/// The review of SQ01 is taken back, opened or ended meanwhile.
void putState(const std::filesystem::path& fund, const char* state) {
    const auto workspace = Workspace::open(fund);
    workspace->signIn("officer", test::kPassword);
    const auto year = workspace->year();
    workspace->edit(Operation::Examine, "改状态", [&](Edit& edit) {
        for (Application each : year->applications) {
            if (each.number != "SQ01") continue;
            each.takenUp = state;
            edit.put(each);
        }
    });
}

/// The reviewer has typed points, and words without points, into SQ01 and left.
struct TypedSheet : test::ReviewFund {
    TypedSheet() {
        Reviewer reviewer(file);
        reviewer.typeBoth();
        reviewer.desktop().window().close();
    }
};

}  // namespace

TEST_CASE("a sheet is typed by a process that is to be killed", "[.types-scores]") {
    if (!qEnvironmentVariableIsSet(kFund)) return;
    qputenv("XDG_DATA_HOME", qgetenv(kHome));
    Reviewer reviewer(qgetenv(kFund).toStdString());
    reviewer.typeBoth();
    QEventLoop().exec();
}

TEST_CASE_METHOD(test::ReviewFund, "points, and words without points, survive a kill") {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kFund), QString::fromStdString(file.string()));
    environment.insert(QLatin1String(kHome), qEnvironmentVariable("XDG_DATA_HOME"));
    environment.insert(QStringLiteral("TMPDIR"), QString::fromStdString(scratch.folder().string()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.types-scores]")});
    REQUIRE(QTest::qWaitFor([&] { return keptAside(file).contains("to be asked"); }, 60'000));
    process.kill();
    REQUIRE(process.waitForFinished());
    Reviewer after(file);
    CHECK(eventually([&] { return after.points(0) == "18.5"; }));
    CHECK(after.words(0) == "sound");
    CHECK(after.points(1).empty());
    CHECK(after.words(1) == "to be asked");
}

TEST_CASE_METHOD(test::ReviewFund, "what is typed at the moment of closing is there afterwards") {
    {
        Reviewer reviewer(file);
        reviewer.typeBoth();
        reviewer.desktop().window().close();
    }
    Reviewer after(file);
    CHECK(eventually([&] { return after.points(0) == "18.5"; }));
    CHECK(after.words(1) == "to be asked");
}

TEST_CASE_METHOD(test::ReviewFund, "words that have got their points are kept aside no longer") {
    Reviewer reviewer(file);
    reviewer.typeBoth();
    REQUIRE(eventually([&] { return keptAside(file).contains("to be asked"); }));
    reviewer.press(Qt::Key_Backtab, Qt::ShiftModifier);
    reviewer.type("9");
    reviewer.press(Qt::Key_Tab);
    CHECK(eventually([&] { return keptAside(file).isEmpty(); }));
    CHECK(reviewer.year().scores.back().words == "to be asked");
}

TEST_CASE_METHOD(TypedSheet, "words are shown, and locked, while their review is taken back") {
    putState(file, "examined");
    Reviewer reviewer(file);
    REQUIRE(eventually([&] { return reviewer.words(1) == "to be asked"; }));
    CHECK(reviewer.field<QPlainTextEdit>("words", 1).isReadOnly());
    CHECK(reviewer.points(0) == "18.5");
    CHECK_THAT(reviewer.find<QLabel>("saveState").text().toStdString(),
               Catch::Contains("已锁定") && Catch::Contains("留在这里"));
}

TEST_CASE_METHOD(TypedSheet, "words that were looked at while locked lie beside the file still") {
    putState(file, "examined");
    {
        Reviewer reviewer(file);
        REQUIRE(eventually([&] { return reviewer.words(1) == "to be asked"; }));
        reviewer.press(Qt::Key_Escape);
        reviewer.desktop().window().close();
    }
    CHECK(keptAside(file).contains("to be asked"));
}

TEST_CASE_METHOD(TypedSheet, "words are there to go on with when the review is open again") {
    putState(file, "examined");
    { Reviewer looked(file); }
    putState(file, "in_review");
    Reviewer reviewer(file);
    REQUIRE(eventually([&] { return reviewer.words(1) == "to be asked"; }));
    auto& points = reviewer.field<QLineEdit>("points", 1);
    points.setFocus();
    reviewer.type("9");
    reviewer.press(Qt::Key_Tab);
    CHECK(eventually([&] { return keptAside(file).isEmpty(); }));
    CHECK(reviewer.year().scores.back().words == "to be asked");
}

TEST_CASE_METHOD(test::ReviewFund,
                 "words stay for their reviewer while an officer is at his desk") {
    Reviewer reviewer(file);
    reviewer.typeBoth();
    reviewer.signIn("officer");
    reviewer.session().editAs(Operation::Examine, QStringLiteral("改状态"),
                              [](Edit& edit, const auto& year, const auto&) {
                                  for (Application each : year->applications) {
                                      each.takenUp = "examined";
                                      if (each.number == "SQ01") edit.put(each);
                                  }
                              },
                              {});
    reviewer.desktop().waitUntilIdle();
    reviewer.signIn("reviewer");
    reviewer.open();
    CHECK(eventually([&] { return reviewer.words(1) == "to be asked"; }));
    CHECK(reviewer.points(0) == "18.5");
}

TEST_CASE_METHOD(TypedSheet, "words outlive a review that has ended without them") {
    putState(file, "reviewed");
    Reviewer reviewer(file);
    CHECK(eventually([&] { return reviewer.words(1) == "to be asked"; }));
    CHECK(keptAside(file).contains("to be asked"));
}

TEST_CASE_METHOD(TypedSheet, "a submitted sheet leaves nothing beside the file") {
    Reviewer reviewer(file);
    REQUIRE(eventually([&] { return reviewer.words(1) == "to be asked"; }));
    for (qsizetype at = 1; at < 6; ++at) {
        reviewer.field<QLineEdit>("points", at).setFocus();
        reviewer.type("3");
        reviewer.press(Qt::Key_Tab);
    }
    reviewer.click("submitSheet");
    reviewer.press(Qt::Key_Return);
    CHECK(eventually([&] { return reviewer.year().scores.back().submitted.has_value(); }));
    CHECK(eventually([&] { return keptAside(file).isEmpty(); }));
}
