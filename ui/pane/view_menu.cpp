// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/view_menu.h"

#include "ui/base/name_dialog.h"

#include <QPointer>

namespace grants::ui {

namespace {

/// As it reads in a menu, where & marks a letter.
QString inMenu(QString name) {
    return name.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

ViewMenu::ViewMenu(Session& session, const QString& table, LookedAt looked, QWidget* parent)
    : QMenu(parent), m_session(session), m_views(table), m_looked(std::move(looked)) {
    connect(this, &QMenu::aboutToShow, this, &ViewMenu::fill);
}

bool ViewMenu::isChanged() const {
    const SavedView* view = m_views.find(m_current);
    return view != nullptr && m_looked.look() != view->look;
}

void ViewMenu::showUsual() {
    if (m_views.find(m_views.usual()) != nullptr) choose(m_views.usual());
}

LeftLook ViewMenu::leave() {
    const LeftLook left{m_looked.look(), m_current};
    showButForColumns({});
    setCurrent({});
    showUsual();
    return left;
}

void ViewMenu::resume(const LeftLook& left) {
    showButForColumns(left.look);
    setCurrent(left.view);
}

void ViewMenu::showButForColumns(TableLook look) {
    look.columns = m_looked.look().columns;
    m_looked.show(look);
}

void ViewMenu::fill() {
    clear();
    addViews();
    addSeparator();
    addAction(tr("保存为新视图…"), this, &ViewMenu::askForNew);
    if (m_views.find(m_current) != nullptr) addActsOnCurrent();
}

void ViewMenu::addViews() {
    const auto add = [this](const QString& text, const QString& name) {
        QAction* action = addAction(text, this, [this, name] { choose(name); });
        action->setCheckable(true);
        action->setChecked(name == m_current);
    };
    add(tr("原样"), {});
    for (const SavedView& view : m_views.all()) {
        add(view.name == m_views.usual() ? tr("%1（默认）").arg(inMenu(view.name))
                                         : inMenu(view.name),
            view.name);
    }
}

void ViewMenu::addActsOnCurrent() {
    const QString name = inMenu(m_current);
    addAction(tr("更新“%1”").arg(name), this, [this] {
        m_views.put({m_current, m_looked.look()});
        Q_EMIT currentChanged();
    })->setEnabled(isChanged());
    addAction(tr("重命名“%1”…").arg(name), this, &ViewMenu::askForRename);
    addAction(tr("删除“%1”").arg(name), this, &ViewMenu::remove);
    QAction* usual = addAction(tr("打开时先用“%1”").arg(name), this,
                               [this](bool on) { m_views.setUsual(on ? m_current : QString()); });
    usual->setCheckable(true);
    usual->setChecked(m_current == m_views.usual());
}

void ViewMenu::choose(const QString& name) {
    const SavedView* view = m_views.find(name);
    m_looked.show(view == nullptr ? TableLook() : view->look);
    setCurrent(name);
}

void ViewMenu::setCurrent(const QString& name) {
    m_current = name;
    Q_EMIT currentChanged();
}

void ViewMenu::askForNew() {
    (new NameDialog(
         {tr("保存视图"), tr("视图名称"), {}, m_views.names()},
         [this](const QString& name) {
             m_views.put({name, m_looked.look()});
             setCurrent(name);
         },
         parentWidget()))
        ->open();
}

void ViewMenu::askForRename() {
    QStringList others = m_views.names();
    others.removeAll(m_current);
    (new NameDialog(
         {tr("重命名视图"), tr("视图名称"), m_current, others},
         [this, former = m_current](const QString& name) {
             m_views.rename(former, name);
             setCurrent(name);
         },
         parentWidget()))
        ->open();
}

void ViewMenu::remove() {
    const SavedView gone = *m_views.find(m_current);
    const bool usual = m_views.usual() == gone.name;
    const auto take = [menu = QPointer<ViewMenu>(this), name = gone.name] {
        if (!menu) return;
        menu->m_views.remove(name);
        if (menu->m_current == name) menu->setCurrent({});
    };
    take();
    m_session.note(
        tr("删除视图“%1”").arg(gone.name),
        [menu = QPointer<ViewMenu>(this), gone, usual] {
            if (menu) menu->restore(gone, usual);
        },
        take);
    m_session.tell(tr("视图“%1”已删除，按 Ctrl+Z 可以恢复。").arg(gone.name));
}

void ViewMenu::restore(const SavedView& view, bool usual) {
    m_views.put(view);
    if (usual) m_views.setUsual(view.name);
    setCurrent(view.name);
}

}  // namespace grants::ui
