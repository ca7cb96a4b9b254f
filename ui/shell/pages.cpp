// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/evidence/evidence_page.h"
#include "ui/overview/overview_page.h"
#include "ui/registry/registry_page.h"
#include "ui/subsidy/subsidy_page.h"
#include "ui/targets/targets_page.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

template <class Kind>
PageEntry entry(const char* key, const char* title) {
    return {QLatin1String(key), [title] { return QCoreApplication::translate("Pages", title); },
            QLatin1String(key),
            [](Desk& desk, QWidget* parent) -> Page* { return new Kind(desk, parent); }};
}

PageEntry withUnitsAlone(PageEntry page) {
    page.unitsSuffice = true;
    return page;
}

}  // namespace

std::vector<PageEntry> pages() {
    return {
        entry<OverviewPage>("overview", QT_TRANSLATE_NOOP("Pages", "总览")),
        withUnitsAlone(entry<RegistryPage>("registry", QT_TRANSLATE_NOOP("Pages", "单位"))),
        entry<EvidencePage>("evidence", QT_TRANSLATE_NOOP("Pages", "成效台账")),
        entry<SubsidyPage>("subsidy", QT_TRANSLATE_NOOP("Pages", "绩效奖补")),
        entry<TargetsPage>("targets", QT_TRANSLATE_NOOP("Pages", "目标跟踪")),
    };
}

}  // namespace grants::ui
