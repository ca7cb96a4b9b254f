// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 on paper: 资金使用台账 beside the ledger, 调剂记录 beside the reallocations.
#include "ui/budget/budget_fixture.h"
#include "ui/print/paper_view.h"
#include "ui/print/print_window.h"
#include "ui/print/report_button.h"

#include <catch2/catch.hpp>

#include <QMenu>

using namespace grants;
using namespace grants::ui;

namespace {

struct BudgetForms : test::BudgetFund, BudgetDesk {
    BudgetForms() : BudgetFund(test::Staff::Nobody), BudgetDesk(file, nullptr) {}

    /// Of the button's first entry, when that prints what has this title.
    [[nodiscard]] int pagesOf(const char* button, const char* title) {
        QMenu& menu = *find<ReportsButton>(button).menu();
        Q_EMIT menu.aboutToShow();
        QAction& first = *menu.actions().constFirst();
        if (!first.text().startsWith(QStringLiteral("打印") + QString::fromUtf8(title))) return -1;
        first.trigger();
        PrintWindow* preview = nullptr;
        const bool shown = eventually([&] {
            preview = desktop().window().findChild<PrintWindow*>();
            return preview != nullptr && preview->isLaidOut();
        });
        return shown ? preview->view().paper().pages : 0;
    }
};

}  // namespace

TEST_CASE_METHOD(BudgetForms, "the ledger of what was spent is shown as it is signed") {
    CHECK(pagesOf("ledgerForms", "资金使用台账") >= 1);
}

TEST_CASE_METHOD(BudgetForms, "the record of reallocations is shown as it is signed") {
    showTab("调剂");
    CHECK(pagesOf("moveForms", "调剂记录") >= 1);
}
