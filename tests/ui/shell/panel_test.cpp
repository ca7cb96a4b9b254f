// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the pages: what is selected, explained, with its history, on paper too.
#include "ui/desk/detail_view.h"
#include "ui/evidence/evidence_page.h"
#include "ui/print/print_window.h"
#include "ui/shell/panel/explanation_sheet.h"
#include "ui/shell/panel/side_panel.h"
#include "ui/support/another_window.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QTabWidget>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

/// The sample with the first licence chosen by a click.
struct Chosen {
    Desktop desktop;

    Chosen() {
        desktop.openSample();
        desktop.goTo(QStringLiteral("evidence"));
        auto& page = childOf<EvidencePage>(desktop.window(), "evidence");
        auto* table = qobject_cast<TableView*>(page.mainTable());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        REQUIRE(says("explanation", licence().registerNo));
    }
    [[nodiscard]] const LicenceRecord& licence() { return desktop.session().year()->licences[0]; }
    [[nodiscard]] QWidget& panel() { return childOf<QWidget>(desktop.window(), "sidePanel"); }
    bool says(const char* view, const std::string& words) {
        const auto& text = childOf<DetailView>(desktop.window(), view);
        return eventually(
            [&] { return text.toPlainText().contains(QString::fromStdString(words)); });
    }
    void chooseTab(int place) {
        auto* bar = panel().findChild<QTabWidget*>()->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(place).center());
    }
    void changeAmount(Money amount) {
        LicenceRecord record = licence();
        record.amount = amount;
        desktop.session().run(QStringLiteral("改"), [record](Workspace& workspace,
                                                             const Progress&) {
            workspace.nameLocal("李审核");
            workspace.edit(Operation::Enter, "更正合同金额", [&](Edit& edit) { edit.put(record); });
        });
        desktop.waitUntilIdle();
    }
};

/// Pages of a PDF as Qt writes it.
qsizetype pagesOf(const QString& file) {
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    return pdf.readAll().count("/Type /Page\n");
}

}  // namespace

TEST_CASE("F4 puts the panel away and brings it back, and the next window remembers") {
    Chosen chosen;
    REQUIRE(chosen.panel().isVisible());
    QTest::keyClick(&chosen.desktop.window(), Qt::Key_F4);
    CHECK_FALSE(chosen.panel().isVisible());
    chooseAnew(chosen.desktop, "dark");
    CHECK_FALSE(chosen.panel().isVisible());
    chooseAnew(chosen.desktop, "light");
    QTest::keyClick(&chosen.desktop.window(), Qt::Key_F4);
    CHECK(chosen.panel().isVisible());
}

TEST_CASE("a page that explains nothing has no panel") {
    Chosen chosen;
    chosen.desktop.goTo(QStringLiteral("overview"));
    CHECK_FALSE(chosen.panel().isVisible());
    chosen.desktop.goTo(QStringLiteral("registry"));
    CHECK(chosen.panel().isVisible());
}

TEST_CASE("the cross in the panel's corner puts it away") {
    Chosen chosen;
    QTest::mouseClick(&childOf<QToolButton>(chosen.desktop.window(), "closePanel"), Qt::LeftButton);
    CHECK_FALSE(chosen.panel().isVisible());
    chosen.desktop.choose("panel");
}

TEST_CASE("from the form to a page without one leads to the explanation") {
    Chosen chosen;
    chosen.desktop.choose("form");
    chosen.desktop.goTo(QStringLiteral("subsidy"));
    const auto* tabs = chosen.panel().findChild<QTabWidget*>();
    CHECK(tabs->currentWidget()->objectName() == QLatin1String("explanation"));
}

TEST_CASE("the history of a record names who changed which field from what to what") {
    Chosen chosen;
    chosen.chooseTab(1);
    chosen.changeAmount(Money::ofFen(123'456'00));
    chosen.changeAmount(Money::ofFen(777'00));
    REQUIRE(chosen.says("history", "123,456.00 元 → 777.00 元"));
    CHECK(chosen.says("history", "合同金额"));
    CHECK(chosen.says("history", "李审核"));
    CHECK(chosen.says("history", "更正合同金额"));
}

TEST_CASE("a record that came with a workbook says that the import added it") {
    Chosen chosen;
    chosen.chooseTab(1);
    CHECK(chosen.says("history", "新增了这条记录"));
}

TEST_CASE("an explanation is saved as one page of PDF, from the menu") {
    Chosen chosen;
    const QString file = chosen.desktop.folder() + QStringLiteral("/why.pdf");
    chosen.desktop.choose("saveExplanation");
    answerFileDialog(chosen.desktop.window(), file);
    REQUIRE(eventually([&] { return chosen.desktop.notice().contains(file); }));
    CHECK(pagesOf(file) == 1);
}

TEST_CASE("an explanation that cannot be written is told with what to do") {
    Chosen chosen;
    saveExplanation(chosen.desktop.session(),
                    childOf<Page>(chosen.desktop.window(), "evidence").explanation(),
                    QStringLiteral("/nowhere/why.pdf"));
    CHECK(eventually([&] { return chosen.desktop.notice().contains(QStringLiteral("无法写入")); }));
}

TEST_CASE("printing shows a preview beside the window, left by Esc") {
    Chosen chosen;
    QTest::keyClick(&chosen.desktop.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<PrintWindow> preview;
    REQUIRE(eventually([&] {
        preview = chosen.desktop.window().findChild<PrintWindow*>();
        return preview && preview->isLaidOut();
    }));
    QTest::keyClick(preview, Qt::Key_Escape);
    CHECK(eventually([&] { return preview.isNull(); }));
}
