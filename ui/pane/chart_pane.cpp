// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/chart_pane.h"

#include "ui/base/file_choice.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/pane/table_pane.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

namespace grants::ui {

ChartPane::ChartPane(Session& session, QWidget* drawing, TablePane* table,
                     std::function<Picture()> draw, QWidget* parent)
    : QStackedWidget(parent),
      m_session(session),
      m_table(table),
      m_draw(std::move(draw)),
      m_tools(new QWidget(parent)) {
    addWidget(drawing);
    addWidget(table);
    makeTools();
}

void ChartPane::makeTools() {
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_asChart = addTool("asChart", "chart", tr("图"));
    m_asTable = addTool("asTable", "table", tr("表"));
    m_asChart->setToolTip(tr("显示为图"));
    m_asTable->setToolTip(tr("显示图背后的数字"));
    auto* descriptors = new QButtonGroup(m_tools);
    for (QToolButton* descriptor : {m_asChart, m_asTable}) {
        descriptor->setCheckable(true);
        descriptor->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        descriptors->addButton(descriptor);
    }
    m_asChart->setChecked(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPane::showTable);
    connect(addTool("copyPicture", "copy", tr("复制图片")), &QToolButton::clicked, this,
            &ChartPane::copyPicture);
    connect(addTool("savePicture", "picture", tr("存为图片…")), &QToolButton::clicked, this,
            &ChartPane::askForFile);
}

QToolButton* ChartPane::addTool(const char* name, const char* icon, const QString& text) {
    auto* tool = new QToolButton(m_tools);
    tool->setObjectName(QLatin1String(name));
    tool->setText(text);
    tool->setToolTip(text);
    tool->setAccessibleName(text);
    tool->setIcon(lineIcon(QLatin1String(icon), *this));
    tool->setProperty("flat", true);
    m_tools->layout()->addWidget(tool);
    return tool;
}

bool ChartPane::showsTable() const {
    return currentWidget() == m_table;
}

void ChartPane::showTable(bool table) {
    (table ? m_asTable : m_asChart)->setChecked(true);
    setCurrentIndex(table ? 1 : 0);
}

Provenance ChartPane::provenance() const {
    return {m_session, m_table->source()};
}

Picture ChartPane::picture() const {
    Picture picture = m_draw();
    picture.source = provenance().headLines().join(QStringLiteral("　"));
    return picture;
}

void ChartPane::copyPicture() {
    QGuiApplication::clipboard()->setImage(imageOf(picture()));
    m_session.tell(tr("图片已复制，可以粘贴到文档里。"));
}

void ChartPane::askForFile() {
    chooseSaveFile(*this, tr("存为图片"),
                   provenance().fileName(m_draw().title) + QStringLiteral(".png"),
                   {tr("PNG 图片 (*.png)"), tr("SVG 图片 (*.svg)")},
                   [this](const QString& file) { saveTo(file); });
}

void ChartPane::saveTo(const QString& file) {
    if (savePicture(picture(), file)) {
        m_session.tell(tr("图片已存为 %1").arg(file));
    } else {
        m_session.tellFailure(tr("图片没有存成：%1 写不进去。请换一个文件夹再试。").arg(file));
    }
}

}  // namespace grants::ui
