// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/applications/applications_page.h"
#include "ui/applications/applications_search.h"
#include "ui/awards/awards_page.h"
#include "ui/awards/awards_search.h"
#include "ui/budget/budget_page.h"
#include "ui/budget/budget_search.h"
#include "ui/evidence/evidence_page.h"
#include "ui/evidence/evidence_search.h"
#include "ui/overview/overview_page.h"
#include "ui/registry/registry_page.h"
#include "ui/registry/registry_search.h"
#include "ui/review/review_page.h"
#include "ui/review/review_search.h"
#include "ui/settings/settings_page.h"
#include "ui/subsidy/scheme_search.h"
#include "ui/subsidy/subsidy_page.h"
#include "ui/targets/target_search.h"
#include "ui/targets/targets_page.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

/// A page on which one types takes the drafts, any other the session.
template <class Kind>
PageEntry entry(const char* key, const char* title, SourceMaker sources = {}) {
    return {QLatin1String(key), [title] { return QCoreApplication::translate("Pages", title); },
            QLatin1String(key),
            [](Drafts& drafts, QWidget* parent) -> Page* {
                if constexpr (std::is_constructible_v<Kind, Drafts&, QWidget*>) {
                    return new Kind(drafts, parent);
                } else {
                    return new Kind(drafts.session(), parent);
                }
            },
            std::move(sources)};
}

PageEntry withUnitsAlone(PageEntry page) {
    page.unitsSuffice = true;
    return page;
}

PageEntry alsoForReviewers(PageEntry page) {
    page.forReviewers = true;
    return page;
}

}  // namespace

std::vector<PageEntry> pages() {
    return {
        entry<OverviewPage>("overview", QT_TRANSLATE_NOOP("Pages", "总览")),
        withUnitsAlone(
            entry<RegistryPage>("registry", QT_TRANSLATE_NOOP("Pages", "单位"), registrySources)),
        entry<EvidencePage>("evidence", QT_TRANSLATE_NOOP("Pages", "成效台账"), evidenceSources),
        entry<ApplicationsPage>("applications", QT_TRANSLATE_NOOP("Pages", "项目申报"),
                                applicationSources),
        alsoForReviewers(
            entry<ReviewPage>("review", QT_TRANSLATE_NOOP("Pages", "评审"), reviewSources)),
        entry<AwardsPage>("awards", QT_TRANSLATE_NOOP("Pages", "立项拨付"), awardSources),
        entry<SubsidyPage>("subsidy", QT_TRANSLATE_NOOP("Pages", "绩效奖补"), schemeSources),
        entry<TargetsPage>("targets", QT_TRANSLATE_NOOP("Pages", "目标跟踪"), targetSources),
        entry<BudgetPage>("budget", QT_TRANSLATE_NOOP("Pages", "预算"), budgetSources),
        entry<SettingsPage>("settings", QT_TRANSLATE_NOOP("Pages", "设置")),
    };
}

}  // namespace grants::ui
