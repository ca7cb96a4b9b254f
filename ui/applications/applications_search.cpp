// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applications_search.h"

#include "ui/base/tr.h"

namespace grants::ui {

SearchSources applicationSources(const SearchGround& ground) {
    if (!ground.year) return {};
    const auto keys = [names = ground.names](const Application& row, SearchKeys& found) {
        found.add(row.number);
        found.addNamed(row.title);
        found.add(names->name(row.unit));
        found.addPinyin(names->pinyin(row.unit));
    };
    const auto item = [ground](const Application& row) -> SearchItem {
        const QString number = QString::fromStdString(row.number);
        QStringList facts{QString::fromStdString(row.project), QString::fromStdString(row.title),
                          fromUtf8(ground.names->name(row.unit)),
                          amountWithUnit(row.requested, ground.denomination)};
        facts.removeAll(QString());
        return {number, facts.join(QStringLiteral(" · ")), QStringLiteral("applications"), number};
    };
    return {std::make_shared<RowSource<Application>>(
        tr("项目申报"), QStringLiteral("applications"),
        RowSource<Application>::Rows(ground.year, &ground.year->applications), keys, item)};
}

}  // namespace grants::ui
