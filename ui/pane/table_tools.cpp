// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/table_tools.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/pane/column_chooser.h"
#include "ui/pane/group_menu.h"
#include "ui/pane/own_look.h"
#include "ui/table/table_view.h"

#include <QBoxLayout>
#include <QToolButton>

namespace grants::ui {

namespace {

constexpr int kLongestViewName = 12;  // characters of a view's name on its button

}  // namespace

TableTools::TableTools(Session& session, TableView& view, const QString& table,
                       const LookedAt& looked, QWidget* parent)
    : QWidget(parent),
      m_table(view),
      m_looked(looked),
      m_views(new ViewMenu(session, table, looked, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    m_view = add("tableViews", "bookmark", tr("视图"),
                 tr("保存和选用表格的样子：筛选、排序、分组和列（Ctrl+Shift+V）"));
    m_group = add("groupTable", "group", tr("分组"), tr("分组、小计与合计（Ctrl+Shift+G）"));
    m_columns = add("chooseColumns", "columns", tr("列"), tr("选择列及其次序（Ctrl+Shift+L）"));
    QToolButton* print = add("printTable", "print", tr("打印"), tr("打印（Ctrl+P）"));
    QToolButton* save =
        add("exportTable", "export", tr("导出所示"), tr("把表中所示的行和列存为 Excel 文件"));
    for (QToolButton* named : {m_view, save}) {
        named->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        named->setProperty("flat", false);
    }
    connect(m_view, &QToolButton::clicked, this, &TableTools::openViews);
    connect(m_group, &QToolButton::clicked, this, &TableTools::openGroups);
    connect(m_columns, &QToolButton::clicked, this, &TableTools::openColumns);
    connect(print, &QToolButton::clicked, this, &TableTools::printAsked);
    connect(save, &QToolButton::clicked, this, &TableTools::exportAsked);
    connect(m_views, &ViewMenu::currentChanged, this, &TableTools::showState);
    new OwnLook(session,
                {[this] {
                     LeftLook left = m_views->leave();
                     m_table.beginAtTop();
                     return left;
                 },
                 [this](const LeftLook& left) {
                     m_views->resume(left);
                     m_table.beginAtTop();
                 }},
                *this);
}

QToolButton* TableTools::add(const char* name, const char* icon, const QString& text,
                             const QString& hint) {
    auto* tool = new QToolButton(this);
    tool->setObjectName(QLatin1String(name));
    tool->setText(text);
    tool->setIcon(lineIcon(QLatin1String(icon), *this));
    tool->setToolTip(hint);
    tool->setAccessibleName(text);
    tool->setProperty("flat", true);
    layout()->addWidget(tool);
    return tool;
}

/// The name of the view in use, with a mark once the table looks otherwise.
void TableTools::showState() {
    const QString& name = m_views->current();
    const QString shown =
        name.size() > kLongestViewName ? name.left(kLongestViewName) + u'…' : name;
    m_view->setText(name.isEmpty()         ? tr("视图")
                    : m_views->isChanged() ? tr("%1（已改）").arg(shown)
                                           : shown);
    m_view->setAccessibleName(name.isEmpty() ? tr("视图") : tr("视图：%1").arg(name));
    m_group->setCheckable(true);
    m_group->setChecked(m_looked.look().grouping.has_value());
}

void TableTools::openViews() {
    m_views->popup(m_view->mapToGlobal(QPoint(0, m_view->height())));
}

void TableTools::openGroups() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("groupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillGroupMenu(*menu, m_table);
    menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height())));
    m_group->setChecked(m_looked.look().grouping.has_value());
}

void TableTools::openColumns() {
    auto* chooser = new ColumnChooser(m_table, this);
    chooser->openAt(m_columns->mapToGlobal(QPoint(m_columns->width(), m_columns->height())));
}

}  // namespace grants::ui
