// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registry_search.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace grants::ui {

SearchSources registrySources(const SearchGround& ground) {
    if (!ground.year) return {};
    const auto keys = [names = ground.names](const Organisation& unit, SearchKeys& found) {
        found.add(unit.name);
        found.addPinyin(names->pinyin(unit.id));
        found.add(unit.code.text());
        for (const std::string* each :
             {&unit.contact, &unit.legalRepresentative, &unit.phone, &unit.techSmeNo})
            found.add(*each);
    };
    const auto item = [](const Organisation& unit) -> SearchItem {
        const QString code = fromUtf8(unit.code.text());
        return {QString::fromStdString(unit.name), code + QStringLiteral(" · ") + nameOf(unit.kind),
                QStringLiteral("registry"), code};
    };
    return {std::make_shared<RowSource<Organisation>>(
        QCoreApplication::translate("grants::ui", "单位"), QStringLiteral("registry"),
        RowSource<Organisation>::Rows(ground.year, &ground.year->registry.units()), keys, item)};
}

}  // namespace grants::ui
