// SPDX-License-Identifier: GPL-3.0-or-later
// 绩效奖补 › 口径比较: what each open reading moves, and from one of them to its trial.
#include "domain/comparison/reading_effects.h"
#include "domain/plan/plan_reader.h"
#include "ui/pane/table_pane.h"
#include "ui/subsidy/subsidy_page.h"
#include "ui/support/sample_desk.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QTabWidget>
#include <QTextDocument>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

/// The page with the readings of S1 compared.
struct Compared {
    SampleDesk desk;
    SubsidyPage page{*desk};

    Compared() {
        page.resize(1160, 640);
        page.show();
        auto* tabs = page.findChild<QTabWidget*>();
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(2).center());
        REQUIRE(soon([this] { return rows() > 0; }));
    }
    [[nodiscard]] TableView& readings() { return part<TableView>(page, "readings"); }
    [[nodiscard]] int rows() {
        const auto* model = readings().model();
        return model == nullptr ? 0 : model->rowCount();
    }
    [[nodiscard]] std::string shown(int row, const char* title) {
        const auto& model = *readings().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString head = model.headerData(column, Qt::Horizontal).toString();
            if (head.startsWith(QString::fromUtf8(title)))
                return model.index(row, column).data().toString().toStdString();
        }
        throw std::runtime_error(std::string("no column ") + title);
    }
    [[nodiscard]] int rowOf(const char* option) {
        for (int row = 0; row < rows(); ++row)
            if (shown(row, "读法") == option) return row;
        throw std::runtime_error(std::string("no reading ") + option);
    }
    void click(int row) {
        const QModelIndex cell = readings().model()->index(row, 0);
        readings().scrollTo(cell);
        QTest::mouseClick(readings().viewport(), Qt::LeftButton, {},
                          readings().visualRect(cell).center());
    }
    [[nodiscard]] std::string explained() {
        QTextDocument text;
        text.setHtml(page.explanation().describe().html());
        return text.toPlainText().toStdString();
    }
};

}  // namespace

TEST_CASE_METHOD(Compared, "every option of every reading is there, what moves most first") {
    const Plan plan = builtInPlan();
    std::size_t options = 0;
    for (const Reading& each : plan.readings) options += each.options.size();
    CHECK(rows() == static_cast<int>(options));
    CHECK(shown(0, "口径") == "“件”指专利还是合同");
    CHECK(shown(1, "变动") == "229,782.00");
    CHECK(shown(0, "方案") == "现用（默认）");
}

TEST_CASE_METHOD(Compared, "a reading tells why it is open, and who gets more or less") {
    click(rowOf("限市内"));
    const std::string text = explained();
    CHECK_THAT(text, Contains("出让的高校院所是否须在区内或市内") && Contains("二(二)1"));
    CHECK_THAT(text, Contains("谁多谁少（56 家）") && Contains("-42,683.00"));
}

TEST_CASE_METHOD(Compared, "Enter on a reading calculates under it, as a trial that names it") {
    click(rowOf("限市内"));
    QTest::keyClick(&readings(), Qt::Key_Return);
    auto& totals = part<QLabel>(page, "totals");
    REQUIRE(soon([&] { return totals.text().contains(QStringLiteral("499,973.00")); }));
    CHECK_THAT(part<QLabel>(page, "badge").text().toStdString(), Contains("限市内"));
    QTest::mouseClick(&part<QPushButton>(page, "resetReadings"), Qt::LeftButton);
    CHECK(soon([&] { return totals.text().contains(QStringLiteral("499,972.00")); }));
    CHECK_FALSE(part<QLabel>(page, "badge").isVisible());
}

TEST_CASE_METHOD(Compared, "readings are compared for the scheme that is in view") {
    QTest::mouseClick(&part<QPushButton>(page, "schemeS2"), Qt::LeftButton);
    CHECK(soon([this] { return shown(0, "读法") == "每笔合计一次"; }));
    CHECK(shown(1, "变动") == "207,508.00");
}
