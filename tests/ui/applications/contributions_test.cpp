// SPDX-License-Identifier: GPL-3.0-or-later
// 项目申报 › 成效: each indicator beside what it contributes to the district's targets, as the
// domain counts it, and the records behind it, each leading to its page.
#include "domain/attribution/contributions.h"

#include "ui/applications/applications_fixture.h"
#include "ui/applications/applications_page.h"
#include "ui/review/review_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QLabel>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

constexpr int kContributions = 6;  // its place among the parts

/// Licences 1 to 5 from a university to firms; the first two were brought about by an agency.
void putLicences(Edit& edit, Id<Organisation> agency) {
    const auto university = edit.put(applicantOf(51, UnitKind::University, "渝州大学"));
    for (int n = 1; n <= 5; ++n) {
        Organisation firm = test::unitOf(160 + 2 * n);
        LicenceRecord licence = test::licenceOf(n, university, edit.put(firm));
        licence.patents = {test::patentOf(n)};
        if (n <= 2) licence.service = agency;
        edit.put(licence);
    }
    edit.put(PatentStock{{}, university, Date(2023, 12, 31), 200, 0});
}

/// The agency applies and promises fewer licences than the plan asks for.
struct Agency : CaseDesk {
    Agency() {
        edit([](Edit& edit) {
            const auto agency =
                edit.put(applicantOf(50, UnitKind::ServiceAgency, "渝北专利服务所"));
            putLicences(edit, agency);
            edit.put(applicationOf(1, "P4", agency));
            edit.put(Commitment{{}, receiptNumber("P4", 1), "P4-1", "3", {}, 0});
            const auto platform = edit.put(applicantOf(60, UnitKind::Platform, "渝中运营平台"));
            edit.put(applicationOf(1, "P1", platform));
        });
        settle();
    }
    /// By clicks; what is shown then is measured.
    void look() {
        click(list(), 0, "受理号");
        QTest::mouseClick(&parts(), Qt::LeftButton, {}, parts().tabRect(kContributions).center());
        settle();
        REQUIRE(isMeasured());
    }
    [[nodiscard]] TableView& indicators() { return table("contributions"); }
    [[nodiscard]] TableView& records() { return table("contributionRecords"); }
    [[nodiscard]] bool isMeasured() {
        return eventually([this] { return told("contributedTogether").find("截至") == 0; });
    }
    [[nodiscard]] std::string told(const char* label) {
        return childOf<QLabel>(desktop().window(), label).text().toStdString();
    }
    [[nodiscard]] int lineOf(const char* indicator) {
        for (int line = 0; line < indicators().model()->rowCount(); ++line)
            if (shown(indicators(), line, "指标编号") == indicator) return line;
        throw std::runtime_error(std::string("no indicator ") + indicator);
    }
    /// From the indicator to what it rests on.
    void goToRecordsOf(const char* indicator) {
        click(indicators(), lineOf(indicator), "指标编号");
        press(Qt::Key_Return);
        settle();
    }
    [[nodiscard]] std::string explained() {
        auto& page = childOf<ApplicationsPage>(desktop().window(), "applications");
        return page.explanation().describe().html().toStdString();
    }
};

}  // namespace

TEST_CASE_METHOD(Agency,
                 "every indicator stands with its shares in the targets as the domain has") {
    look();
    const Casebook book(year(), session().plan());
    const auto all = Contributions(book, session().asOf()).of(*book.find(receiptNumber("P4", 1)));
    REQUIRE_FALSE(all.empty());
    int moved = 0;
    for (const IndicatorContribution& each : all) {
        const int line = lineOf(each.indicator->code.c_str());
        for (const TargetPart& part : each.targets) {
            INFO(each.indicator->code << " in " << part.target->code);
            const bool isAny = part.share && *part.share != Fraction(0, 1);
            CHECK(shown(indicators(), line, ("占 " + part.target->code).c_str()) ==
                  (isAny ? inPercent(*part.share) : std::string()));
            moved += isAny ? 1 : 0;
        }
    }
    CHECK(moved > 0);
}

TEST_CASE_METHOD(Agency, "plan, promise, delivery and what is missing stand side by side") {
    look();
    const int line = lineOf("P4-1");
    CHECK(shown(indicators(), line, "方案值") == "10 次");
    CHECK(shown(indicators(), line, "承诺值") == "3");
    CHECK(shown(indicators(), line, "完成值") == "2 次");
    CHECK(shown(indicators(), line, "差距") == "还差 1 次");
    const auto& indicatorsOfPlan = session().plan().findProject("P4")->indicators;
    CHECK(indicators().model()->rowCount() == static_cast<int>(indicatorsOfPlan.size()));
}

TEST_CASE_METHOD(Agency, "a promise below the plan is marked here too, with its clause") {
    look();
    const QModelIndex promise = cell(indicators(), lineOf("P4-1"), "承诺值");
    CHECK(promise.data(MarkRole).isValid());
    CHECK_THAT(promise.data(Qt::ToolTipRole).toString().toStdString(), Contains("二(一)4(1)"));
}

TEST_CASE_METHOD(Agency, "what all indicators make up together counts each record once") {
    look();
    CHECK_THAT(told("contributedTogether"), Contains("T1 2 次（占全区 40.00%）"));
}

TEST_CASE_METHOD(Agency, "Enter on an indicator goes to its records, and on each to its page") {
    look();
    goToRecordsOf("P4-1");
    REQUIRE(records().model()->rowCount() == 2);
    CHECK(shown(records(), 1, "登记号") == "X2024980000002");
    REQUIRE(records().hasFocus());
    click(records(), 1, "登记号");
    press(Qt::Key_Return);
    settle();
    CHECK(desktop().window().currentPage() == QStringLiteral("evidence"));
    const QModelIndex at = table("licences").currentIndex();
    CHECK(shown(table("licences"), at.row(), "备案登记号") == "X2024980000002");
}

TEST_CASE_METHOD(Agency, "a double click does what Enter does") {
    look();
    click(indicators(), lineOf("P4-2"), "指标编号");
    const QModelIndex at = cell(indicators(), lineOf("P4-2"), "指标编号");
    QTest::mouseDClick(indicators().viewport(), Qt::LeftButton, {},
                       indicators().visualRect(at).center());
    settle();
    CHECK(records().model()->rowCount() == 2);
    CHECK(records().hasFocus());
}

TEST_CASE_METHOD(Agency, "the panel tells the indicator under the cursor, with links to records") {
    look();
    click(indicators(), lineOf("P4-1"), "完成值");
    REQUIRE(eventually([this] { return explained().find("P4-1") != std::string::npos; }));
    CHECK_THAT(explained(), Contains("占全区") && Contains("40.00%") && Contains("X2024980000001"));
    SECTION("and the application again once the keyboard is back in the list") {
        list().setFocus();
        settle();
        CHECK_THAT(explained(), Contains("办理经过"));
    }
}

TEST_CASE_METHOD(Agency, "nothing is worked out of an application while nobody looks") {
    look();
    showPart(0);
    click(list(), 1, "受理号");
    QTest::qWait(200);
    settle();
    CHECK(indicators().model()->rowCount() == 0);
    CHECK(records().model()->rowCount() == 0);
    showPart(kContributions);
    CHECK(isMeasured());
    CHECK(lineOf("P1-1") >= 0);
}

TEST_CASE_METHOD(Agency, "what is entered later counts as soon as it is there") {
    look();
    edit([agency = year().applications.front().unit](Edit& edit) {
        LicenceRecord licence = test::licenceOf(9, Id<Organisation>{1}, Id<Organisation>{2});
        licence.service = agency;
        edit.put(licence);
    });
    settle();
    CHECK(eventually([this] { return shown(indicators(), lineOf("P4-1"), "完成值") != "2 次"; }));
}

TEST_CASE_METHOD(Agency, "the table is exported with the number of its application") {
    look();
    const QString file = desktop().folder() + QStringLiteral("/成效.csv");
    qobject_cast<TablePane*>(indicators().parentWidget())->exportTo(file);
    REQUIRE(eventually([&] { return desktop().notice().contains(file); }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const std::string text = written.readAll().toStdString();
    CHECK_THAT(text, Contains(receiptNumber("P4", 1)) && Contains("占 T1") && Contains("P4-1"));
}

namespace {

struct Anonymous : test::ReviewFund, ReviewDesk {
    Anonymous() : ReviewDesk(file, "officer") {}
};

}  // namespace

TEST_CASE_METHOD(Anonymous, "of what an officer looked at a reviewer finds nothing") {
    desktop().goTo(QStringLiteral("applications"));
    auto& page = childOf<ApplicationsPage>(desktop().window(), "applications");
    auto& list = childOf<TableView>(page, "applications");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    childOf<QTabBar>(page, "caseParts").setCurrentIndex(kContributions);
    auto& indicators = childOf<TableView>(page, "contributions");
    REQUIRE(eventually([&] { return indicators.model()->rowCount() > 0; }));
    signIn("reviewer");
    desktop().window().goTo(QStringLiteral("applications"), {});
    CHECK(desktop().window().currentPage() == QStringLiteral("review"));
    CHECK(indicators.model()->rowCount() == 0);
    CHECK(childOf<TableView>(page, "contributionRecords").model()->rowCount() == 0);
    CHECK(childOf<QLabel>(page, "contributedTogether").text().isEmpty());
}
