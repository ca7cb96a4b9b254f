// SPDX-License-Identifier: GPL-3.0-or-later
// What waits on 总览, and that a thousand applications keep the page quick.
#include "support/procedure_year.h"
#include "ui/applications/applications_fixture.h"
#include "ui/overview/matters.h"
#include "ui/overview/matters_card.h"
#include "ui/support/thread_time.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace grants;
using namespace grants::ui;

namespace {

/// The sanitizers slow everything down.
#ifdef GRANTDESK_SANITIZED
constexpr double kSlowest = 400;
#else
constexpr double kSlowest = 50;
#endif
constexpr int kMany = 1000;

std::vector<Matter> waitingIn(CaseDesk& desk, const std::set<Operation>& barred = {}) {
    const auto figures =
        overviewOf(desk.session().year(), desk.session().sharedPlan(), Date(2024, 12, 31));
    return mattersOf(figures, {barred}).waiting;
}

bool speaksOf(const std::vector<Matter>& matters, const char* words) {
    return std::any_of(matters.begin(), matters.end(), [words](const Matter& matter) {
        return matter.text.contains(QString::fromUtf8(words));
    });
}

}  // namespace

TEST_CASE("what waits for an action is counted, and leads to the applications") {
    CaseDesk desk(2);
    desk.desktop().goTo(QStringLiteral("overview"));
    MatterRow* line = nullptr;
    REQUIRE(eventually([&] {
        for (auto* each : desk.desktop().window().findChildren<MatterRow*>())
            if (each->accessibleName() == QStringLiteral("2 件申报待“提交”")) line = each;
        return line != nullptr;
    }));
    const auto waiting = waitingIn(desk);
    const auto found = std::find_if(waiting.begin(), waiting.end(), [](const Matter& matter) {
        return matter.page == QStringLiteral("applications");
    });
    REQUIRE(found != waiting.end());
    CHECK(found->records.size() == 2);
    CHECK(found->record.toStdString() == receiptNumber(kConsultancyProject, 1));
}

TEST_CASE("the end of a public notice is told before, on its day and from then on") {
    test::ProcedureYear year;
    year.apply("SB-1", "P3", year.applicantFor("P3")).takenUp = "proposed";
    year.decide("SB-1", "publicise", "2024-06-07");
    const auto built = std::make_shared<const FundYear>(year.build());
    const auto plan = std::make_shared<const Plan>(year.plan);
    const auto waitingOn = [&](Date day) {
        return mattersOf(overviewOf(built, plan, day)).waiting;
    };
    const auto before = waitingOn(Date(2024, 6, 16));
    CHECK(speaksOf(before, "1 件申报公示还没有到期，到期后待“批准立项”"));
    CHECK_FALSE(speaksOf(before, "公示期满"));
    const auto line = std::find_if(before.begin(), before.end(), [](const Matter& matter) {
        return matter.page == QStringLiteral("awards");
    });
    REQUIRE(line != before.end());
    CHECK(line->records.at(0).name.endsWith(QStringLiteral("2024-06-18 起")));
    CHECK(speaksOf(waitingOn(Date(2024, 6, 17)), "1 件申报公示今天期满，明天起待“批准立项”"));
    CHECK(speaksOf(waitingOn(Date(2024, 6, 18)), "1 件申报公示期满，待“批准立项”"));
}

TEST_CASE("a click on a single application that waits goes to it") {
    CaseDesk desk(1);
    desk.desktop().goTo(QStringLiteral("overview"));
    MatterRow* line = nullptr;
    REQUIRE(eventually([&] {
        for (auto* each : desk.desktop().window().findChildren<MatterRow*>())
            if (each->accessibleName() == QStringLiteral("1 件申报待“提交”")) line = each;
        return line != nullptr;
    }));
    QTest::mouseClick(line, Qt::LeftButton);
    desk.settle();
    CHECK(desk.desktop().window().currentPage() == QStringLiteral("applications"));
    CHECK(desk.list().currentRow() == std::size_t{0});
}

TEST_CASE("what somebody may not do does not wait for him") {
    CaseDesk desk(1);
    CHECK(speaksOf(waitingIn(desk), "待“提交”"));
    CHECK_FALSE(speaksOf(waitingIn(desk, {Operation::Submit}), "待“提交”"));
}

TEST_CASE("a correction past its day is told apart, and comes first") {
    CaseDesk desk(2);
    const std::string number = receiptNumber(kConsultancyProject, 1);
    desk.session().act(
        {Act{.number = number, .action = "submit", .on = Date(2024, 6, 3)},
         Act{.number = number, .action = "return", .on = Date(2024, 6, 4), .opinion = "缺签章"}});
    desk.settle();
    const auto waiting = waitingIn(desk);
    REQUIRE_FALSE(waiting.empty());
    CHECK(waiting.front().text == QStringLiteral("1 件申报待“重新提交”，已过期限"));
    CHECK(waiting.front().severity == Severity::Error);
}

TEST_CASE("a thousand applications are shown and filtered at once") {
    CaseDesk desk;
    desk.edit([](Edit& edit) {
        for (int n = 1; n <= kMany; ++n) {
            const auto unit =
                edit.put(applicantOf(n, UnitKind::Consultancy, "咨询公司" + std::to_string(n)));
            edit.put(applicationOf(n, kConsultancyProject, unit));
        }
    });
    desk.settle();
    REQUIRE(desk.list().model()->rowCount() == kMany);
    double began = workedSoFar();
    const CaseFigures figures(desk.session().year(), desk.session().sharedPlan(),
                              Date(2024, 12, 31));
    const double figured = workedSoFar() - began;
    INFO("worked out in " << figured << " ms");
    CHECK(figured < kSlowest);
    began = workedSoFar();
    desk.list().tableModel()->setFilterText(QStringLiteral("咨询公司77"));
    const double filtered = workedSoFar() - began;
    INFO("filtered in " << filtered << " ms");
    CHECK(filtered < kSlowest);
    CHECK(desk.list().model()->rowCount() == 11);
}
