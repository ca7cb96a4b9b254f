// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/unsaved_scores.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace grants::ui {

namespace {

const QString kApplication = QStringLiteral("application"),
              kCriterion = QStringLiteral("criterion"), kPoints = QStringLiteral("points"),
              kWords = QStringLiteral("words");

}  // namespace

UnsavedScores::UnsavedScores(Session& session, QObject* parent)
    : QObject(parent), m_session(session) {
    connect(&session, &Session::opened, this, &UnsavedScores::load);
    load();
}

QString UnsavedScores::fileOf(const QString& keyOfWork) {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QByteArray name =
        QCryptographicHash::hash(keyOfWork.toUtf8(), QCryptographicHash::Sha256).toHex();
    return data.absoluteFilePath(QStringLiteral("scores/%1.json").arg(QLatin1String(name)));
}

void UnsavedScores::load() {
    m_kept.clear();
    m_file = m_session.isOpen() ? fileOf(m_session.keyOfWork()) : QString();
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly)) return;
    for (const auto each : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject typed = each.toObject();
        m_kept[{typed[kApplication].toString().toStdString(),
                typed[kCriterion].toString().toStdString()}] = {typed[kPoints].toString(),
                                                                typed[kWords].toString()};
    }
}

std::optional<TypedScore> UnsavedScores::of(const std::string& application,
                                            const std::string& criterion) const {
    const auto found = m_kept.find({application, criterion});
    return found == m_kept.end() ? std::nullopt : std::optional(found->second);
}

void UnsavedScores::keep(const std::string& application, const std::string& criterion,
                         TypedScore typed) {
    TypedScore& kept = m_kept[{application, criterion}];
    if (kept == typed) return;
    kept = std::move(typed);
    write();
}

void UnsavedScores::drop(const std::string& application, const std::string& criterion) {
    if (m_kept.erase({application, criterion}) > 0) write();
}

void UnsavedScores::dropAll(const std::string& application) {
    const auto gone =
        std::erase_if(m_kept, [&](const auto& each) { return each.first.first == application; });
    if (gone > 0) write();
}

void UnsavedScores::write() {
    if (m_file.isEmpty()) return;
    if (m_kept.empty()) {
        QFile::remove(m_file);
        return;
    }
    QJsonArray all;
    for (const auto& [place, typed] : m_kept) {
        all.append(QJsonObject{{kApplication, QString::fromStdString(place.first)},
                               {kCriterion, QString::fromStdString(place.second)},
                               {kPoints, typed.points},
                               {kWords, typed.words}});
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool begun = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (begun) file.write(QJsonDocument(all).toJson());
    if (begun && file.commit()) return;
    m_session.tellFailure(
        tr("正在填的评分没有存下：主文件夹所在的磁盘已满或不能写入。"
           "请不要关闭窗口，腾出空间后再继续；已有的内容仍在窗口里。"));
}

}  // namespace grants::ui
