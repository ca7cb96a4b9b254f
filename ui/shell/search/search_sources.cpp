// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/search_sources.h"

#include "ui/base/tr.h"
#include "ui/desk/session.h"

#include <QAction>
#include <QMainWindow>

namespace grants::ui {

namespace {

/// A page or a command, copied so that it can be read beside the window.
struct Place {
    std::string name, key;
    QString facts;
};
using Places = std::vector<Place>;

SearchGround groundOf(const Session& session) {
    SearchGround ground{session.year(),
                        {},
                        session.sharedPlan(),
                        session.translator().language(),
                        session.denomination()};
    if (ground.year) ground.names = std::make_shared<const UnitNames>(ground.year);
    return ground;
}

bool isPage(const QAction& action) {
    return action.objectName().startsWith(QLatin1String("page-"));
}

/// The window's actions that could be taken now.
Places placesIn(const QMainWindow& window, bool pages) {
    Places places;
    for (const QAction* action :
         window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool usable = action->isEnabled() && !action->objectName().isEmpty() &&
                            action->menu() == nullptr && isPage(*action) == pages;
        if (usable) {
            places.push_back({action->iconText().toStdString(), action->objectName().toStdString(),
                              action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    return places;
}

std::shared_ptr<const SearchSource> sourceOf(const QString& title, const QString& icon,
                                             Places places) {
    return std::make_shared<RowSource<Place>>(
        title, icon, std::make_shared<const Places>(std::move(places)),
        [](const Place& place, SearchKeys& keys) { keys.addNamed(place.name); },
        [](const Place& place) -> SearchItem {
            return {QString::fromStdString(place.name),
                    place.facts,
                    {},
                    QString::fromStdString(place.key)};
        });
}

}  // namespace

SearchSources searchSources(const QMainWindow& window, const Session& session,
                            const std::vector<SourceMaker>& pages) {
    SearchSources sources;
    const SearchGround ground = groundOf(session);
    for (const SourceMaker& make : pages)
        for (auto& source : make(ground)) sources.push_back(std::move(source));
    sources.push_back(sourceOf(tr("页面"), QStringLiteral("list"), placesIn(window, true)));
    sources.push_back(sourceOf(tr("命令"), QStringLiteral("right"), placesIn(window, false)));
    return sources;
}

}  // namespace grants::ui
