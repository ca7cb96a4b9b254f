// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/heading_question.h"

#include "ui/base/tr.h"
#include "ui/entry/first_few.h"

#include <QMessageBox>
#include <QPushButton>

namespace grants::ui {

void askAboutFirstLine(QWidget& parent, const NamedColumns& named, std::size_t rows,
                       std::function<void(FirstLine)> use) {
    auto* box = new QMessageBox(&parent);
    box->setObjectName(QStringLiteral("headingQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("粘贴"));
    box->setText(tr("粘贴内容的第一行像是表头：%1。").arg(firstFew(named.titles)));
    box->setInformativeText(tr("表头不是数据时，请不要贴进单元格。"));
    const auto add = [box](const char* name, const QString& text, QMessageBox::ButtonRole role) {
        QPushButton* button = box->addButton(text, role);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    const auto count = static_cast<int>(rows);
    QPushButton* titles =
        add("pasteByTitles", tr("按表头新增 %n 行", nullptr, count), QMessageBox::YesRole);
    QPushButton* skipped =
        add("pasteWithoutTitles", tr("去掉第一行，从光标处粘贴"), QMessageBox::AcceptRole);
    QPushButton* cells = add("pasteTitlesToo", tr("第一行也贴进去"), QMessageBox::NoRole);
    box->addButton(QMessageBox::Cancel);
    titles->setEnabled(rows > 0);
    skipped->setEnabled(rows > 0);
    box->setDefaultButton(rows == 0 ? cells : named.allRequired ? titles : skipped);
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [=, use = std::move(use)](QAbstractButton* pressed) {
                         if (pressed == titles) use(FirstLine::Titles);
                         if (pressed == skipped) use(FirstLine::Skipped);
                         if (pressed == cells) use(FirstLine::Cells);
                     });
    // Back to where one was pasting, wherever the desktop would put the keyboard.
    QObject::connect(box, &QMessageBox::finished, &parent, [&parent] {
        parent.activateWindow();
        parent.setFocus();
    });
    box->open();
}

}  // namespace grants::ui
