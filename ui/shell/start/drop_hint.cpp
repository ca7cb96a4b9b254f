// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/drop_hint.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace grants::ui {

namespace {

constexpr int kVeil = 225;  // of 255

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

}  // namespace

bool isFundFile(const QString& file) {
    return file.endsWith(QLatin1String(".zlzh"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".zlps"), Qt::CaseInsensitive);
}

DropHint::DropHint(Session& session, QWidget* window)
    : QWidget(window), m_session(session), m_sentence(new QLabel(this)) {
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sentence->setFont(typeFace(TypeSize::Title, true));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(64, 64, 64, 64);
    layout->addWidget(m_sentence);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

QString DropHint::sentenceFor(const QStringList& files) const {
    for (const QString& file : files)
        if (isFundFile(file)) return tr("松开鼠标，打开“%1”").arg(QFileInfo(file).fileName());
    if (!m_session.isOpen()) return tr("导入之前请先新建或打开一个基金文件。");
    return files.size() == 1 ? tr("松开鼠标，导入“%1”").arg(QFileInfo(files.first()).fileName())
                             : tr("松开鼠标，导入 %1 个文件").arg(files.size());
}

void DropHint::offer(QDropEvent& event) {
    const QStringList files = localFiles(*event.mimeData());
    if (files.isEmpty()) return;
    event.acceptProposedAction();
    m_sentence->setText(sentenceFor(files));
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::take(QDropEvent& event) {
    hide();
    const QStringList files = localFiles(*event.mimeData());
    if (files.isEmpty()) return;
    event.acceptProposedAction();
    Q_EMIT dropped(files);
}

bool DropHint::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
        case QEvent::DragEnter:
            offer(*static_cast<QDropEvent*>(event));
            return true;
        case QEvent::DragMove:
            static_cast<QDropEvent*>(event)->acceptProposedAction();
            return true;
        case QEvent::DragLeave:
            hide();
            return true;
        case QEvent::Drop:
            take(*static_cast<QDropEvent*>(event));
            return true;
        default:
            return false;
    }
}

void DropHint::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.accentSoft;
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(24, 24, -24, -24), 8, 8);
}

}  // namespace grants::ui
