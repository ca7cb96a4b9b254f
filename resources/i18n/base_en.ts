<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>date</name>
    <message>
        <source>“{0}”不是日期，请写成 2024-06-01 或 2024年6月1日</source>
        <translation>“{0}” is not a date; write 2024-06-01 or 2024年6月1日</translation>
    </message>
    <message>
        <source>日历上没有“{0}”这一天，请核对年月日</source>
        <translation>the calendar has no day “{0}”; check year, month and day</translation>
    </message>
</context>
<context>
    <name>fraction</name>
    <message>
        <source>“{0}”不是比例，请写成 1/1000、0.001 或 0.1%</source>
        <translation>“{0}” is not a ratio; write 1/1000, 0.001 or 0.1%</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“{0}”不是金额，请写成 1234.50 或 1.2万 这样的数字</source>
        <translation>“{0}” is not an amount; write a number such as 1234.50 or 1.2万</translation>
    </message>
    <message>
        <source>金额“{0}”是负数，请填不小于 0 的金额</source>
        <translation>the amount “{0}” is negative; enter 0 or more</translation>
    </message>
    <message>
        <source>金额“{0}”比 1 分还细，请写到分为止</source>
        <translation>the amount “{0}” is finer than one fen (0.01 yuan); give at most two decimals of a yuan</translation>
    </message>
    <message>
        <source>金额“{0}”太大，请核对单位</source>
        <translation>the amount “{0}” is too large; check its unit</translation>
    </message>
    <message>
        <source>“{0}”里有空格，像是两个数，请只留一个</source>
        <translation>“{0}” holds a blank and looks like two numbers; keep only one</translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>翻译文件损坏，请重新安装程序</source>
        <translation>the translation file is damaged; install the program again</translation>
    </message>
</context>
</TS>
